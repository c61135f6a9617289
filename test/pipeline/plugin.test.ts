import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { build, createBuilder, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { plainHost } from '#pipeline/vite/preview-host.ts';
import { isUnwatched } from '#pipeline/vite/watch-seeds.ts';

import { writeTree } from '../fixtures/folder-tree.ts';
import { localServer } from '../fixtures/local-server.ts';
import { makeSite, siteConfig } from './small-site.ts';

const EVENT = 'seeds/events/bridge-closed.yaml';

let root = '';

beforeEach(async () => {
  root = await makeSite();
});

afterEach(() => rm(root, { recursive: true, force: true }));

const config = (base?: string): InlineConfig => siteConfig(root, { base });

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  await writeFile(join(root, path), change(text));
}

async function readDist(path: string): Promise<string> {
  return readFile(join(root, 'dist', path), 'utf8');
}

describe('a build', () => {
  it('writes data, public files and a page for each address', async () => {
    await build(config('/site/'));
    const front = await readDist('index.html');
    const copies = ['event/bridge-closed', 'event/bridge-shut', 'source', 'source/north'].map(
      (path) => `${path}/index.html`,
    );
    for (const path of [...copies, '404.html']) expect(await readDist(path)).toBe(front);
    expect(front).toContain('src="/site/assets/');
    expect(JSON.parse(await readDist('data/corpus.json'))).toHaveProperty('events');
    const script = /assets\/index-[\w-]+\.js/.exec(front)?.[0] ?? '';
    const timeline = /assets\/timeline-[0-9a-f]{8}\.json/.exec(await readDist(script))?.[0] ?? '';
    expect(JSON.parse(await readDist(timeline))).toHaveProperty('events.ids');
  });

  it('puts the policy into its pages, which hold no inline script', async () => {
    await build(config());
    const front = await readDist('index.html');
    expect(front.replaceAll('&#39;', "'")).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
    );
    expect(front).not.toMatch(/<script(?![^>]* src=)/);
  });

  it('minifies the scripts of the public folder that pages wait for, and copies the rest as it is', async () => {
    const script = '// Said to who reads it.\ndocument.title += 1;\n';
    await writeTree(root, { 'public/early.js': script, 'public/example/own.js': script });
    await build(config());
    expect(await readDist('early.js')).toBe('document.title+=1;');
    expect(await readDist('example/own.js')).toBe(script);
  });

  it('ends in words where a script of the public folder is none', async () => {
    await writeTree(root, { 'public/early.js': 'let greeting = ;' });
    await expect(build(config())).rejects.toThrow(/early\.js: Unexpected token/);
  });

  it('imports a part of the program without a helper around it', async () => {
    await writeTree(root, {
      'main.js': `void import('./part.js').then(({ part }) => part());`,
      'part.js': `import './part.css';\nexport const part = () => document.body.append('here');`,
      'part.css': 'body { color: red; }',
    });
    await build({ ...config(), build: { cssCodeSplit: false } });
    const script = /assets\/index-[\w-]+\.js/.exec(await readDist('index.html'))?.[0] ?? '';
    const code = await readDist(script);
    expect(code).toContain('import(');
    expect(code).not.toContain('preload');
  });

  it('ends with the whole report and nothing else when the seeds have problems', async () => {
    await edit(EVENT, (text) =>
      text.replace('kind: incident', 'kind: accident').replace('stance: asserts', 'stance: assert'),
    );
    const builder = await createBuilder(config());
    const error: unknown = await builder.buildApp().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /bridge-closed\.yaml:2:7 {2}not-a-vocabulary-value[^]*:12:13[^]*2 problems in 1 file/,
      ),
    });
    expect(error).toHaveProperty('stack', error instanceof Error ? error.message : '');
  });
});

describe('a build ends in words, without a stack,', () => {
  it.each([
    [
      'where the seeds are a file',
      { seeds: 'main.js' },
      /^The seeds have problems\.\n\nmain\.js\/:1:1 {2}unreadable {2}This is no folder\./,
    ],
    ['where there are none', { seeds: 'none' }, /none\/:1:1 {2}unreadable {2}There is no such folder\./],
    ['where SITE_URL cannot be', { siteUrl: 'javascript:alert(1)' }, /^SITE_URL cannot be/],
    ['where CARDS cannot be', { cards: 'some' }, /^CARDS cannot be "some"\. Write all or none/],
    ['where BASE_PATH cannot be', { base: '//x/' }, /^BASE_PATH cannot be/],
    [
      'where the two differ',
      { base: '/x/', siteUrl: 'https://example.org/' },
      /^SITE_URL lies at \/, but BASE_PATH is \/x\//,
    ],
  ])('%s', async (_name, options, words) => {
    const made = createBuilder(siteConfig(root, options)).then((builder) => builder.buildApp());
    const error: unknown = await made.catch((reason: unknown) => reason);
    if (!(error instanceof Error)) throw new Error('It did not fail');
    expect(error.message).toMatch(words);
    expect(error.stack).toBe(error.message);
    expect(inspect(error)).toBe(error.message);
  });
});

describe('the development server', () => {
  let server: ViteDevServer;
  const send = vi.fn<ViteDevServer['environments']['client']['hot']['send']>();
  const sent = (): readonly unknown[] => send.mock.calls.map(([message]) => message);
  const changed = async (change: (text: string) => string): Promise<void> => {
    await edit(EVENT, change);
    server.watcher.emit('all', 'change', join(root, EVENT));
  };
  const manifest = async (): Promise<string> =>
    (await server.environments.client.transformRequest('virtual:app-data'))?.code ?? '';

  beforeEach(async () => {
    server = await createServer({ ...config(), server: { middlewareMode: true, ws: false, watch: null } });
    send.mockClear();
    vi.spyOn(server.environments.client.hot, 'send').mockImplementation(send);
  });

  afterEach(() => server.close());

  it('reloads the page when the seeds change, with other data', async () => {
    const before = await manifest();
    await changed((text) => text.replace('title: The bridge', 'title: The old bridge'));
    await vi.waitFor(() => expect(sent()).toContainEqual({ type: 'full-reload' }));
    expect(await manifest()).not.toBe(before);
  });

  it('shows the report over the page, and reloads it once all is mended', async () => {
    await changed((text) => text.replace('kind: incident', 'kind: accident'));
    const report = expect.stringContaining('seeds/events/bridge-closed.yaml:2:7  not-a-vocabulary-value');
    await vi.waitFor(() =>
      expect(sent()).toContainEqual({ type: 'error', err: expect.objectContaining({ message: report }) }),
    );
    await expect(manifest()).rejects.toThrow('not-a-vocabulary-value');
    expect(sent()).not.toContainEqual({ type: 'full-reload' });
    await changed((text) => text.replace('kind: accident', 'kind: incident'));
    await vi.waitFor(() => expect(sent()).toContainEqual({ type: 'full-reload' }));
    expect(await manifest()).toContain('assets/timeline-');
  });

  /** What the server answers for a path of the site. */
  const served = async (path: string): Promise<string> => {
    const { origin, close } = await localServer((request, response) => server.middlewares(request, response));
    try {
      return await (await fetch(origin + path)).text();
    } finally {
      await close();
    }
  };

  it('serves what was last good while the seeds have problems', async () => {
    const [timeline = ''] = /assets\/timeline-\d+\.json/.exec(await manifest()) ?? [];
    const before = await served(`/${timeline}`);
    expect(JSON.parse(before)).toHaveProperty('events.ids');
    await changed((text) => text.replace('kind: incident', 'kind: accident'));
    await vi.waitFor(() => expect(sent()).toContainEqual(expect.objectContaining({ type: 'error' })));
    expect(await served(`/${timeline}`)).toBe(before);
    expect(JSON.parse(await served('/data/corpus.json'))).toHaveProperty('events');
  });

  it('has no event any more whose file was removed, and one whose file is new', async () => {
    const ids = async (): Promise<readonly string[]> => {
      const corpus: { events: { id: string }[] } = JSON.parse(await served('/data/corpus.json'));
      return corpus.events.map(({ id }) => id).toSorted();
    };
    const before = await ids();
    const [gone, other] = ['stones-counted', 'stones-seen'].map((id) => join(root, `seeds/events/${id}.yaml`));
    if (gone === undefined || other === undefined) throw new Error('no path');
    const text = await readFile(gone, 'utf8');
    await rm(gone);
    await writeFile(other, text);
    server.watcher.emit('all', 'unlink', gone);
    server.watcher.emit('all', 'add', other);
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()).toEqual([{ type: 'full-reload' }]);
    expect(await ids()).toEqual([...before.filter((id) => id !== 'stones-counted'), 'stones-seen'].toSorted());
  });
});

it('what is not read of the seeds is not watched: links, which may lead anywhere, and folders without seeds', async () => {
  const seeds = join(root, 'seeds');
  await symlink('/', join(seeds, 'events/all'));
  await symlink('/', join(seeds, 'sources-link'));
  await mkdir(join(seeds, 'films/long'), { recursive: true });
  for (const path of ['events/all', 'sources-link', 'films', 'films/long']) {
    expect(isUnwatched(seeds, root, join(seeds, path)), path).toBe(true);
  }
  for (const path of [
    '.',
    'events',
    'sources',
    'articles',
    'events/bridge-closed.yaml',
    'corpus.yaml',
    'nothing',
    '../main.js',
  ]) {
    expect(isUnwatched(seeds, root, join(seeds, path)), path).toBe(false);
  }
  expect(isUnwatched(root, root, join(root, 'seeds'))).toBe(false);
});

describe('the preview', () => {
  it('answers an unknown address with the page for it and status 404, and adds a missing slash', async () => {
    await build(config());
    const handle = plainHost(join(root, 'dist'), '/');
    const { origin, close } = await localServer((request, response) =>
      handle(request, response, () => response.end('passed on')),
    );
    const get = (path: string): Promise<Response> => fetch(origin + path, { redirect: 'manual' });
    try {
      const unknown = await get('/event/nothing/');
      expect(unknown.status).toBe(404);
      expect(await unknown.text()).toBe(await readDist('404.html'));
      const open = await get('/event/bridge-closed?kind=strike');
      expect([open.status, open.headers.get('location')]).toEqual([301, '/event/bridge-closed/?kind=strike']);
      expect(await (await get('/event/bridge-closed/')).text()).toBe('passed on');
    } finally {
      await close();
    }
  });
});
