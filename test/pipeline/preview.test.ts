import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import * as fc from 'fast-check';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { sourceline } from '#pipeline/vite/plugin.ts';

/** Each test builds, renders or serves a site of its own. */
vi.setConfig({ testTimeout: 30_000 });

const FILES = {
  'index.html': 'The front page',
  '404.html': 'The page for unknown addresses',
  'source/index.html': 'The sources',
  'event/x/index.html': 'An event',
  'event/a b/index.html': 'A name that must be escaped',
  'assets/a.js': 'export {};',
  'empty/other.txt': 'No index page',
};

let root = '';

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'sourceline-preview-')));
  for (const [path, content] of Object.entries(FILES)) {
    const file = join(root, 'dist', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await writeFile(join(root, 'secret.txt'), 'Outside the site');
  await symlink('loop', join(root, 'dist/loop'));
  execFileSync('mkfifo', [join(root, 'dist/pipe')]);
});

afterAll(() => rm(root, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  /** All that came. */
  readonly whole: string;
}

/** Sends a request as it stands, byte by byte, which no client would. */
function ask(port: number, target: string, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    let whole = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${method} ${target} HTTP/1.0\r\nHost: 127.0.0.1:${port}\r\nAccept: text/html\r\n\r\n`, 'latin1');
    });
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (whole += part));
    socket.on('error', fail);
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(whole)?.[1]);
      const location = /^location: (.*)\r$/im.exec(whole)?.[1] ?? null;
      done({ status, location, body: whole.slice(whole.indexOf('\r\n\r\n') + 4), whole });
    });
  });
}

async function serve(base: string): Promise<PreviewServer & { readonly port: number }> {
  const server = await preview({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    plugins: [sourceline({ seeds: 'seeds', siteUrl: null, entry: null, cards: 'none' })],
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return Object.assign(server, { port: address.port });
}

/** What holds of every answer to GET and HEAD. */
function expectHarmless({ status, location, whole }: Answer, target: string): void {
  expect([200, 301, 404], JSON.stringify(target)).toContain(status);
  if (status === 301) expect(location, JSON.stringify(target)).toMatch(/^\/(?![/\\])[!-~]*$/);
  else expect(location).toBe(null);
  expect(whole).not.toContain(root);
  expect(whole).not.toMatch(/node_modules|ENAMETOOLONG|ENOTDIR|ELOOP| at .*\.[jt]s:\d/);
  expect(whole).not.toContain('Outside the site');
}

const LONG = 'x'.repeat(5000);

describe('the preview answers', () => {
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    host = await serve('/');
  });
  afterAll(() => host.close());

  it.each([
    ['/', 200, 'The front page'],
    ['/?q=1', 200, 'The front page'],
    ['/index.html', 200, 'The front page'],
    ['/source/', 200, 'The sources'],
    ['/event/x/?a=1', 200, 'An event'],
    ['/event/a%20b/', 200, 'A name that must be escaped'],
    ['/assets/a.js', 200, 'export {};'],
    ['/source', 301, '/source/'],
    ['/event/x?a=1&b=/', 301, '/event/x/?a=1&b=/'],
    ['/event/a%20b', 301, '/event/a%20b/'],
    ['/sourc%65', 301, '/source/'],
    ['/source?to=//evil.example\\', 301, '/source/?to=//evil.example\\'],
  ])('%j', async (target, status, content) => {
    const answer = await ask(host.port, target);
    expect([answer.status, answer.location ?? answer.body]).toEqual([status, content]);
    expectHarmless(answer, target);
  });

  it.each([
    '//source',
    '//source/',
    '//evil.example/source',
    '//evil.example/..%2fsource',
    '/\\evil.example',
    '/\\source',
    '/%5Cevil.example',
    '/%5C/source',
    '/%2Fsource',
    '/%2F%2Fevil.example',
    '/event%2Fx',
    '/event//x',
    '/source//',
    '/./source',
    '/event/../source',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/event/%2e%2e/source',
    '/source/.',
    '/%00',
    '/source%00',
    '/source%0d%0aX:y',
    '/%',
    '/%c3',
    '/%zz/',
    '/source%',
    '/index.html/',
    '/index.html/x',
    '/assets/a.js/',
    '/empty',
    '/empty/',
    '/nothing',
    '/loop',
    '/loop/',
    '/loop/x',
    '/pipe',
    '/pipe/',
    'http://evil.example/source',
  ])('%j with the page for unknown addresses', async (target) => {
    const answer = await ask(host.port, target);
    expect([answer.status, answer.body]).toEqual([404, 'The page for unknown addresses']);
    expectHarmless(answer, target);
  });

  it('an address of 5,000 characters in the same way', async () => {
    for (const target of [`/${LONG}`, `/${LONG}/`, `/event/${LONG}/x`, `/${'x/'.repeat(2500)}`, `/source?${LONG}`]) {
      const answer = await ask(host.port, target);
      expect(answer.status).toBe(target.startsWith('/source?') ? 301 : 404);
      expectHarmless(answer, target);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])('%s with the methods there are', async (method) => {
    for (const target of ['/', '/source', '/nothing']) {
      const { status, whole } = await ask(host.port, target, method);
      expect(status).toBe(405);
      expect(whole).toMatch(/^allow: GET, HEAD\r$/im);
    }
  });

  it('HEAD without a body', async () => {
    for (const [target, status] of [
      ['/', 200],
      ['/nothing', 404],
    ] as const) {
      expect(await ask(host.port, target, 'HEAD')).toMatchObject({ status, body: '' });
    }
  });

  it('anything without leading to another host, and without a path of the machine', async () => {
    const part = fc.constantFrom(
      '/',
      '//',
      '\\',
      '%2f',
      '%5C',
      '%2e',
      '..',
      '.',
      '%00',
      '%0d%0a',
      '%',
      '%E9',
      '?',
      '#',
      ':',
      '@',
      'source',
      'event',
      'x',
      'index.html',
      'evil.example',
      LONG,
    );
    const target = fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(target, fc.constantFrom('GET', 'HEAD'), async (each, method) => {
        expectHarmless(await ask(host.port, each, method), each);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the preview of a site under a path', () => {
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    host = await serve('/x');
  });
  afterAll(() => host.close());

  it.each([
    ['/x/', 200, 'The front page'],
    ['/x/source/', 200, 'The sources'],
    ['/x/source', 301, '/x/source/'],
    ['/x?a=1', 301, '/x/?a=1'],
    ['/?a=1', 301, '/x/?a=1'],
    ['/x//source', 404, 'The page for unknown addresses'],
    ['/source/', 404, 'The page for unknown addresses'],
    ['//x/source', 404, 'The page for unknown addresses'],
    ['/xy/', 404, 'The page for unknown addresses'],
    ['/"><script>alert(1)</script>', 404, 'The page for unknown addresses'],
  ])('answers %s', async (target, status, content) => {
    const answer = await ask(host.port, target);
    expect([answer.status, answer.location ?? answer.body]).toEqual([status, content]);
    expectHarmless(answer, target);
  });
});

it('a preview of nothing says that there is no site yet', async () => {
  const options = { root: join(root, 'nowhere'), configFile: false, logLevel: 'silent' } as const;
  const plugins = [sourceline({ seeds: 'seeds', siteUrl: null, entry: null, cards: 'none' })];
  await expect(preview({ ...options, plugins })).rejects.toThrow(
    'There is no built site in dist. Run `npm run build` first.',
  );
});
