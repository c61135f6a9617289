import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { parseAddress } from '#address/address.ts';
import { printPage } from '#address/page-path.ts';
import type { Corpus } from '#model/corpus.ts';
import { buildPages, type PagesOptions } from '#pipeline/pages/build-pages.ts';
import { bundleScripts } from '#pipeline/pages/bundle-scripts.ts';
import { fileOf, MOST_EVENT_PAGES, pathOf, sitePages } from '#pipeline/pages/site-pages.ts';

import { goodCorpus } from './good-corpus.ts';

const FRONT = `<!doctype html><html><head><title>T</title>
    <meta name="description" content="d" /></head><body><div id="root"></div></body></html>`;

let corpus: Corpus;
beforeAll(async () => {
  corpus = await goodCorpus();
});

async function build(options: Partial<PagesOptions> = {}): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const building = buildPages(corpus, {
    base: '/',
    siteUrl: null,
    front: FRONT,
    fonts: ['assets/a.woff2'],
    render: (path) =>
      Promise.resolve({
        markup: `<main>${path}</main>`,
        files: ['assets/timeline.json'],
        texts: [{ source: 'north', file: 'assets/text-north.json' }],
        modules: ['src/a.ts'],
      }),
    scriptsOf: (module) => [`assets/of-${module.slice(4, -3)}.js`],
    cardOf: () => 'cards/x.png',
    ...options,
  });
  for await (const { path, content } of building) files.set(path, content);
  return files;
}

describe('the pages', () => {
  test('have the addresses that the app prints', () => {
    const known = sitePages(corpus).filter(({ kind }) => kind !== 'unknown');
    expect(known.map((page) => `/${pathOf(page)}`)).toEqual(
      known.map((page) => printPage(parseAddress(`/${pathOf(page)}`, { base: '/' }).state.page, '/')),
    );
  });

  test('are rendered at their path, and say which it is', async () => {
    const files = await build({ base: '/x/' });
    expect(files.get('index.html')).toContain('<div id="root" data-page="/"><main>/x/</main></div>');
    expect(files.get('event/bridge-closed/index.html')).toContain(
      '<div id="root" data-page="/event/bridge-closed/"><main>/x/event/bridge-closed/</main></div>',
    );
  });

  test('begin to load what they will ask for', async () => {
    const front = (await build({ base: '/x/' })).get('index.html');
    expect(front).toContain('<link rel="preload" href="/x/assets/a.woff2" as="font" type="font/woff2" crossorigin>');
    expect(front).toContain('<link rel="ahead" href="/x/assets/timeline.json" as="fetch" crossorigin>');
    expect(front).toContain('<link rel="ahead" href="/x/assets/of-a.js" crossorigin>');
    expect(front).toContain(
      '<link rel="text" data-source="north" href="/x/assets/text-north.json" as="fetch" crossorigin>',
    );
  });

  test('name what they will ask for once', async () => {
    const front = (await build({ scriptsOf: () => ['assets/shared.js', 'assets/shared.js'] })).get('index.html');
    expect(front?.match(/shared\.js/g)).toHaveLength(1);
  });

  test('fetch the program at once only where nothing is to be read before', async () => {
    const front = FRONT.replace('</head>', '<link rel="modulepreload" crossorigin href="/assets/program.js"></head>');
    const files = await build({ front });
    expect(files.get('index.html')).not.toContain('modulepreload');
    expect(files.get('404.html')).toContain('modulepreload');
  });

  test('that only lead on begin to load nothing but fonts', async () => {
    const files = await build();
    for (const path of ['event/bridge-shut/index.html', '404.html']) {
      expect(files.get(path)).toContain('as="font"');
      expect(files.get(path)).not.toMatch(/as="fetch"|rel="(?:ahead|text)"/);
    }
  });

  test('have one title and one description, their own', async () => {
    const event = corpus.events.find(({ id }) => id === 'bridge-closed');
    for (const [path, html] of await build()) {
      if (!path.endsWith('.html')) continue;
      expect(html.match(/<title>/g), path).toHaveLength(1);
      expect(html.match(/<meta name="description"/g), path).toHaveLength(1);
    }
    expect((await build()).get('event/bridge-closed/index.html')).toContain(
      `<title>${event?.title} · Sourceline</title>`,
    );
  });

  test('that fail to render are named', async () => {
    const render = () => Promise.reject(new Error('no such record'));
    await expect(build({ render })).rejects.toThrow(/The page \/ could not be rendered.*no such record/s);
  });

  test('end at a number of events; the rest is left to the app', () => {
    const [event] = corpus.events;
    if (!event) throw new Error('no event');
    const events = Array.from({ length: MOST_EVENT_PAGES + 5 }, (_, index) => ({
      ...event,
      id: `e${index}`,
      aliases: [],
    }));
    const files = sitePages({ ...corpus, events, sources: [] }).map(fileOf);
    expect(files.filter((path) => path.startsWith('event/'))).toHaveLength(MOST_EVENT_PAGES);
  });
});

describe('an old id', () => {
  test('is a page that leads on: by canonical link, and without script by a refresh', async () => {
    const page = (await build({ base: '/x/', siteUrl: 'https://example.org/x/' })).get('event/bridge-shut/index.html');
    expect(page).toContain('<link rel="canonical" href="https://example.org/x/event/bridge-closed/">');
    expect(page).toContain('<noscript><meta http-equiv="refresh" content="0; url=/x/event/bridge-closed/"></noscript>');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<a href="/x/event/bridge-closed/">');
    expect(page).not.toContain('data-page');
  });
});

test('the page for unknown addresses is drawn by the app for the address at which it is', async () => {
  const page = (await build()).get('404.html');
  expect(page).not.toContain('data-page');
  expect(page).not.toContain('canonical');
  expect(page).toContain('There is no page at this address');
});

describe('addresses for others', () => {
  test('are whole where the site is known', async () => {
    const files = await build({ siteUrl: 'https://example.org/x' });
    expect(files.get('event/bridge-closed/index.html')).toContain(
      '<meta property="og:image" content="https://example.org/x/cards/x.png">',
    );
    expect(files.get('sitemap.xml')).toContain('<loc>https://example.org/x/event/bridge-closed/</loc>');
    expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/x/sitemap.xml');
  });

  test('begin at the base where it is not', async () => {
    const files = await build({ base: '/x/' });
    expect(files.get('event/bridge-closed/index.html')).toContain(
      '<meta property="og:url" content="/x/event/bridge-closed/">',
    );
    expect(files.get('sitemap.xml')).toContain('<loc>/x/event/bridge-closed/</loc>');
    expect(files.get('robots.txt')).not.toContain('Sitemap');
  });

  test('are those of pages that may be listed: no articles, no old ids', async () => {
    const sitemap = (await build()).get('sitemap.xml') ?? '';
    const compare = ['/compare/', '/compare/number-of-stones/', '/compare/how-long/'];
    const figures = ['/figures/', '/figures/cracked-stones/'];
    const voices = ['/voices/', '/voices/council/', '/voices/holt/', '/voices/road-office/'];
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, path]) => path);
    expect(listed).toEqual([
      '/',
      ...corpus.events.map(({ id }) => `/event/${id}/`),
      '/source/',
      ...compare,
      ...figures,
      ...voices,
      '/about/',
    ]);
  });
});

test('the scripts of a module are the one it is in and what that imports, without entry and program', () => {
  const chunk = (fileName: string, modules: readonly string[], imports: readonly string[], isEntry = false) => ({
    type: 'chunk' as const,
    fileName,
    name: fileName.slice(0, -3),
    isEntry,
    moduleIds: modules.map((path) => join('/site', path)),
    imports,
  });
  const scriptsOf = bundleScripts(
    {
      'main.js': chunk('main.js', ['src/main.ts'], [], true),
      'room.js': chunk('room.js', ['src/room.ts', 'src/text.ts'], ['main.js', 'shared.js', 'program.js']),
      'program.js': chunk('program.js', ['src/program.ts'], ['main.js']),
      'shared.js': chunk('shared.js', ['src/shared.ts'], ['main.js', 'room.js']),
      'main.css': { type: 'asset' },
    },
    '/site',
  );
  expect(scriptsOf('src/room.ts')).toEqual(['room.js', 'shared.js']);
  expect(scriptsOf('src/main.ts')).toEqual([]);
  expect(scriptsOf('src/program.ts')).toEqual([]);
  expect(scriptsOf('src/nothing.ts')).toEqual([]);
});
