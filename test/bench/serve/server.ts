import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { type LocalServer, localServer } from '../../fixtures/local-server.ts';
import { mediaType } from './media-types.ts';

/** All files by the path at which they are served. */
export type Files = ReadonlyMap<string, Buffer>;

function read(folder: string, base: string): readonly (readonly [string, Buffer])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [
        base +
          path
            .slice(folder.length + 1)
            .split(sep)
            .join('/'),
        readFileSync(path),
      ];
    });
}

/** The files of two folders: the app's served at `/`, the peers' at `/peer/`. */
export function readPages({ app, peers }: { readonly app: string; readonly peers: string }): Files {
  return new Map([...read(app, '/'), ...read(peers, '/peer/')]);
}

/** Where an address leads: a file, a folder's page, or for the app's own addresses its one page. */
function find(files: Files, path: string): string | null {
  if (files.has(path)) return path;
  if (path.startsWith('/peer/')) return files.has(`${path}index.html`) ? `${path}index.html` : null;
  return path.endsWith('/') ? '/index.html' : null;
}

/**
 * A server of the loopback address for one corpus. Nothing may be cached: each page begins cold.
 */
export function serveCorpus(files: Files, data: ReadonlyMap<string, () => string>): Promise<LocalServer> {
  return localServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const made = data.get(pathname.slice(1));
    const found = made ? pathname : find(files, pathname);
    const body = made ? made() : found === null ? undefined : files.get(found);
    if (found === null || body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': mediaType(found),
      'cache-control': 'no-store',
    });
    response.end(body);
  });
}
