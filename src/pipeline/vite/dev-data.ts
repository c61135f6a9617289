import type { Connect } from 'vite';

import type { OutputFile } from '#pipeline/files/named-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
  bib: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
};

/** Where files may lie that are served from memory: nobody else waits for them. */
const SERVED = /^(?:assets|data)\/|^[^/]+\.txt$/;

/** `/x/data/corpus.json?t=1` -> `data/corpus.json`, with the base or without. */
function pathBelow(base: string, url: string): string {
  const [path = ''] = url.split('?');
  return path.startsWith(base) ? path.slice(base.length) : path.slice(1);
}

/**
 * Serves files from memory, as `find` has them by their path; it is asked at each request, since
 * they change as seeds are edited. Anything else goes to the next handler.
 */
export function serveFiles(
  base: string,
  find: (path: string) => Promise<OutputFile | null>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathBelow(base, request.url ?? '');
    if (!SERVED.test(path)) {
      next();
      return;
    }
    const answer = async (): Promise<void> => {
      try {
        const content = (await find(path))?.content;
        if (content === undefined) {
          next();
          return;
        }
        const extension = path.slice(path.lastIndexOf('.') + 1);
        response.writeHead(200, {
          'content-type': TYPES[extension] ?? 'text/plain; charset=utf-8',
          'cache-control': 'no-store',
        });
        response.end(content);
      } catch (error) {
        next(error);
      }
    };
    void answer();
  };
}
