import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { plainHost } from '#pipeline/vite/preview-host.ts';

import { mediaType } from '../bench/serve/media-types.ts';

/** Pictures and fonts are packed already. */
const PACKED = /\.(?:woff2?|png)$/;

/** A built site on the loopback address, as plain hosts serve it: what is text is gzipped. */
export interface PackedSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function servePacked(folder: string): Promise<PackedSite> {
  const host = plainHost(folder, '/');
  const server = createServer((request, response) => {
    host(request, response, () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
      const bytes = readFileSync(path);
      response.setHeader('content-type', mediaType(path));
      if (!PACKED.test(path)) response.setHeader('content-encoding', 'gzip');
      response.end(PACKED.test(path) ? bytes : gzipSync(bytes));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
