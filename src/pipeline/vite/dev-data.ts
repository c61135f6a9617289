import type { Connect } from 'vite';

import type { OutputFile } from '#pipeline/files/app-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
  bib: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
};

/**
 * Serves files from memory; `files` is asked at each request, since they change as seeds are
 * edited. Anything else goes to the next handler.
 */
export function serveFiles(base: string, files: () => readonly OutputFile[]): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const file = files().find((each) => [`${base}${each.path}`, `/${each.path}`].includes(path));
    if (!file) {
      next();
      return;
    }
    const extension = file.path.slice(file.path.lastIndexOf('.') + 1);
    response.writeHead(200, {
      'content-type': TYPES[extension] ?? 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(file.content);
  };
}
