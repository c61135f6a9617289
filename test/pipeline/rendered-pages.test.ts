import { createHash } from 'node:crypto';

import { describe, expect, it, vi } from 'vitest';

import type { Corpus } from '#model/corpus.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import { fileOf, sitePages } from '#pipeline/pages/site-pages.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

import { renderSite } from './render-site.ts';
import { EVERY_FIELD, GOOD, seedsOf } from './seeds-cases.ts';

/** Each test builds, renders or serves a site of its own. */
vi.setConfig({ testTimeout: 30_000 });

const everyField = await seedsOf(EVERY_FIELD);

function corpusOf(seeds: SeedFiles): Corpus {
  const built = buildCorpus(seeds);
  if (!built.ok) throw new Error('The corpus does not build');
  return built.value;
}

/**
 * Every path in a record, `claims.figures.asOf`, that holds something somewhere, or with `empty`
 * one that holds nothing somewhere.
 */
function paths(value: unknown, empty: boolean, path: readonly string[] = []): readonly string[] {
  const isNothing = value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
  if (isNothing) return empty ? [path.join('.')] : [];
  if (Array.isArray(value)) return value.flatMap((each) => paths(each, empty, path));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]) => paths(each, empty, [...path, key]));
  return empty ? [] : [path.join('.')];
}

function expectPages(corpus: Corpus, pages: ReadonlyMap<string, string>): void {
  for (const file of sitePages(corpus).map(fileOf)) {
    expect(pages.get(file), file).toMatch(/<h1[ >]/);
    expect(pages.get(file), file).toMatch(/<main[ >]/);
  }
}

function linkIn(page: string | undefined, words: string): string {
  const [, href = ''] = new RegExp(`<a href="([^"]*)"[^>]*>${words}</a>`).exec(page ?? '') ?? [];
  return href.replaceAll('&amp;', '&');
}

/** One article, one event, and no field that may be left out. */
function leastSeeds(): SeedFiles {
  const article = 'The ferry sank. Nobody drowned.\n';
  const sha256 = createHash('sha256').update(article).digest('hex');
  const files = {
    'articles/ferry.txt': article,
    'corpus.yaml': 'title: The ferry\nsummary: One article.\nspan: 2021-03-01/2021-03-31\n',
    'sources/ferry.yaml': `file: ferry.txt\nletter: A\nlabel: Ferry\nsha256: ${sha256}\nheadline: The ferry sank.\npublished: {edtf: 2021-03-02, certainty: outside, rule: Known otherwise.}\noutside: {says: It appeared then., publisher: A library, url: "https://library.example", seen: 2021-04-01}\n`,
    'events/sinks.yaml':
      'title: The ferry sinks\nkind: incident\nstatus: reported\nclaims:\n  - id: sinks\n    source: ferry\n    stance: asserts\n    when: {edtf: none, rule: No day is given.}\n    passages: [Nobody drowned.]\n',
    ...Object.fromEntries(
      ['speakers', 'places', 'occasions', 'storylines', 'tensions', 'terms'].map((list) => [`${list}.yaml`, '[]\n']),
    ),
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

describe('pages are rendered where there is no window:', () => {
  it('of a corpus in which every field is written', async () => {
    const corpus = corpusOf(everyField);
    const written = [...new Set(paths(corpus, false))];
    const left = paths(corpus, true).filter((path) => !written.some((each) => `${each}.`.startsWith(`${path}.`)));
    expect(left).toEqual([]);

    const pages = await renderSite(everyField);
    expectPages(corpus, pages);
    const words = {
      'event/boat-strikes': ['Two witnesses', 'reported by Road agency', 'Bridge over the Lark', 'arches'],
      'source/north': [
        'Lark Press Agency',
        'https://lark-news.example/bridge?day=12&amp;page=1',
        'Older than the town',
      ],
    };
    for (const [path, wanted] of Object.entries(words)) {
      for (const each of wanted) expect(pages.get(`${path}/index.html`)).toContain(each);
    }
  });

  it('of a corpus in which no field is written that may be left out', async () => {
    const seeds = leastSeeds();
    const pages = await renderSite(seeds);
    expectPages(corpusOf(seeds), pages);
  });
});

it('pages are the same bytes in whatever order they are rendered', async () => {
  const forwards = await renderSite(everyField);
  const backwards = await renderSite(everyField, undefined, (pages) => pages.toReversed());
  expect([...backwards.keys()]).not.toEqual([...forwards.keys()]);
  expect(Object.fromEntries(backwards)).toEqual(Object.fromEntries(forwards));
});

describe('a correction is asked for at', () => {
  const words = 'Suggest a correction';
  const path = 'event/bridge-closed/index.html';

  it('the whole address of the event, where the site is known', async () => {
    const pages = await renderSite(everyField, { base: '/x/', siteUrl: 'https://lark.example/x/' });
    expect(linkIn(pages.get(path), words)).toBe(
      `https://example.org/new?title=${encodeURIComponent('The bridge over the Lark is closed')}&body=${encodeURIComponent('https://lark.example/x/event/bridge-closed/')}`,
    );
  });

  it('its path, where it is not', async () => {
    const pages = await renderSite(await seedsOf(GOOD), { base: '/x/', siteUrl: null });
    expect(linkIn(pages.get(path), words)).toBe(
      `mailto:bridge@example.org?subject=${encodeURIComponent('The bridge over the Lark is closed')}&body=${encodeURIComponent('/x/event/bridge-closed/')}`,
    );
  });
});
