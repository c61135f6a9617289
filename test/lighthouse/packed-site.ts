import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { plainHost } from '#pipeline/vite/preview-host.ts';

import { mediaType } from '../bench/serve/media-types.ts';
import { type LocalServer, localServer } from '../fixtures/local-server.ts';

/** Pictures and fonts are packed already. */
const PACKED = /\.(?:woff2?|png)$/;

/** A built site on the loopback address, as plain hosts serve it: what is text is gzipped. */
export function servePacked(folder: string): Promise<LocalServer> {
  const host = plainHost(folder, '/');
  return localServer((request, response) => {
    host(request, response, () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
      const bytes = readFileSync(path);
      response.setHeader('content-type', mediaType(path));
      if (!PACKED.test(path)) response.setHeader('content-encoding', 'gzip');
      response.end(PACKED.test(path) ? bytes : gzipSync(bytes));
    });
  });
}
