import { readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';

import type { Connect, Plugin } from 'vite';

import { headersOf } from '#pipeline/pages/host-headers.ts';
import { answerAs, type Lookup } from '#pipeline/plain-host.ts';

function lookupIn(folder: string): Lookup {
  return (path) => {
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!found) return 'nothing';
    return found.isFile() ? 'file' : 'folder';
  };
}

function sendNotFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(lookupIn(folder)('404.html') === 'file' ? readFileSync(page) : 'Not found');
}

/** Answers requests for a built folder as a plain file host does; what exists is left to the next handler. */
export function plainHost(folder: string, base: string): Connect.NextHandleFunction {
  const lookup = lookupIn(folder);
  return (request, response, next) => {
    const address = request.url ?? '/';
    const answer = answerAs(address, base, lookup);
    const headers = address.startsWith(base) ? headersOf(address.slice(base.length)) : {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    switch (answer.kind) {
      case 'pass':
        next();
        return;
      case 'redirect':
        response.writeHead(301, { location: answer.to });
        response.end();
        return;
      case 'not-found':
        sendNotFound(response, folder);
    }
  };
}

/** Makes `vite preview` behave like the hosts the site is meant for: no fallback to the front page. */
export function previewHost(): Plugin {
  return {
    name: 'sourceline:preview-host',
    configurePreviewServer: (server) => {
      const { root, base, build } = server.config;
      server.middlewares.use(plainHost(resolve(root, build.outDir), base));
    },
  };
}
