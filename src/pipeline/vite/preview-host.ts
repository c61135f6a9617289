import { existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';

import type { Connect, Plugin } from 'vite';

import { headersOf } from '#pipeline/pages/host-headers.ts';
import { PlainError } from '#pipeline/report/plain-error.ts';
import { answerAs, type Lookup } from '#pipeline/vite/plain-host.ts';

/**
 * What is at a path, or null: also for a name that is too long, a loop of links, or what may not be
 * looked at.
 */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function lookupIn(folder: string): Lookup {
  return (path) => {
    const found = statOf(join(folder, path));
    if (found?.isFile()) return 'file';
    return found?.isDirectory() ? 'folder' : 'nothing';
  };
}

function read(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch {
    return 'Not found';
  }
}

/**
 * Answers requests for a built folder as a plain file host does; what exists is left to the next
 * handler.
 */
export function plainHost(folder: string, base: string): Connect.NextHandleFunction {
  const lookup = lookupIn(folder);
  const refuse = (
    response: ServerResponse,
    status: 404 | 405,
    headers: Readonly<Record<string, string>>,
    body: Buffer | string,
  ) => {
    response.writeHead(status, { 'cache-control': 'no-cache', ...headers });
    response.end(body);
  };
  return (request, response, next) => {
    const address = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, { 'content-type': 'text/plain; charset=utf-8', allow: 'GET, HEAD' }, 'Only GET and HEAD');
      return;
    }
    const headers = address.startsWith(base) ? headersOf(address.slice(base.length)) : {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const answer = answerAs(address, base, lookup);
    switch (answer.kind) {
      case 'pass':
        next();
        return;
      case 'redirect':
        // Not kept by the browser: another preview may stand at the same address tomorrow.
        response.writeHead(301, { location: answer.to, 'cache-control': 'no-store' });
        response.end();
        return;
      case 'not-found':
        refuse(response, 404, { 'content-type': 'text/html; charset=utf-8' }, read(join(folder, '404.html')));
    }
  };
}

/**
 * Makes `vite preview` behave like the hosts the site is meant for: no fallback to the front page.
 */
export function previewHost(): Plugin {
  return {
    name: 'sourceline:preview-host',
    configurePreviewServer: (server) => {
      const { root, base, build } = server.config;
      const folder = resolve(root, build.outDir);
      if (!existsSync(folder))
        throw new PlainError(`There is no built site in ${build.outDir}. Run \`npm run build\` first.`);
      server.middlewares.use(plainHost(folder, base));
    },
  };
}
