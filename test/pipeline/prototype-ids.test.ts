import { describe, expect, it, vi } from 'vitest';

import { decodeTimeline } from '#format/decode.ts';
import { publicFiles } from '#format/public/public-files.ts';
import { findEvent } from '#model/chronology.ts';
import { appFiles } from '#pipeline/files/app-files.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

import { renderSite } from './render-site.ts';
import { GOOD, seedsOf } from './seeds-cases.ts';

// The app's own code is transformed for it.
vi.setConfig({ testTimeout: 30_000 });

/**
 * An id of each kind of record in the good seeds, and names that every object has by its prototype.
 */
const IDS =
  'north bridge-closed closed-north stones-holt-total council lark-bridge holt-11-mar cracked-stones number-of-stones the-bridge';
/** Tensions and storylines, whose pages lie side by side, have no id in common. */
const NAMES = new Map([
  ...IDS.split(' ').map((id) => [id, 'constructor'] as const),
  ['bridge-shut', 'prototype'],
  ['how-long', 'prototype'],
]);

/** With other ids, where `before` and `after` stand around an id. */
function rename(text: string, before: string, after: string): string {
  const ids = new RegExp(`(?<=${before})(?:${[...NAMES.keys()].join('|')})(?=${after})`, 'gm');
  return text.replaceAll(ids, (id) => NAMES.get(id) ?? id);
}

function renameSeeds(files: SeedFiles): SeedFiles {
  return new Map(
    [...files].map(([path, bytes]) => {
      if (!path.endsWith('.yaml')) return [path, bytes];
      const text = rename(new TextDecoder().decode(bytes), String.raw`: |\[|, `, String.raw`[\],]|$`);
      return [rename(path, '/', '.yaml'), new TextEncoder().encode(text)];
    }),
  );
}

const good = await seedsOf(GOOD);

function built(files: SeedFiles) {
  const corpus = buildCorpus(files);
  if (!corpus.ok) throw new Error(corpus.error.map(({ message }) => message).join('\n'));
  return { corpus: corpus.value, ...appFiles(corpus.value) };
}

describe('a corpus whose ids are names of the prototype of objects', () => {
  const { corpus, files, manifest } = built(renameSeeds(good));

  it('becomes the same data under these ids', () => {
    const plain = built(good).files.map(({ content }) => rename(content, '"', '[":]'));
    expect(files.map(({ content }) => content).toSorted()).toEqual(plain.toSorted());
  });

  it('keeps its source and its old id in what the browser reads', () => {
    expect(Object.keys(manifest.texts)).toContain('constructor');
    const timeline = files.find(({ path }) => path === manifest.timeline);
    const decoded = decodeTimeline('timeline', JSON.parse(timeline?.content ?? ''));
    if (!decoded.ok) throw new Error(decoded.error.reason);
    const index = findEvent(decoded.value, 'constructor');
    expect(decoded.value.events.titles[index ?? -1]).toBe('The bridge over the Lark is closed');
    expect(findEvent(decoded.value, 'prototype')).toBe(index);
  });

  it('has its pages under these ids, with what they say', async () => {
    const pages = await renderSite(renameSeeds(good));
    expect(pages.get('event/constructor/index.html')).toContain('<title>The bridge over the Lark is closed');
    expect(pages.get('event/constructor/index.html')).toContain('<link rel="text" data-source="constructor"');
    expect(pages.get('source/constructor/index.html')).toContain('was closed on Thursday');
    expect(pages.get('event/prototype/index.html')).toContain('href="/event/constructor/"');
  });

  it('is published under these ids', () => {
    const published = publicFiles(corpus, { siteUrl: null });
    const { events, sources } = JSON.parse(published.find(({ path }) => path === 'corpus.json')?.content ?? '');
    for (const records of [events, sources])
      expect(records).toContainEqual(expect.objectContaining({ id: 'constructor' }));
    expect(published.map(({ path }) => path)).toContain('sources/constructor.json');
  });
});

it.each(['constructor', '__proto__', 'hasOwnProperty', 'toString'])('a key %s is one that is not known', (key) => {
  const corpus = new TextDecoder().decode(good.get('corpus.yaml'));
  const files = new Map([...good, ['corpus.yaml', new TextEncoder().encode(`${corpus}\n${key}: 1\n`)]]);
  const result = buildCorpus(files);
  const problems = result.ok ? [] : result.error;
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    `unknown-key: There is no key "${key}" here.`,
  ]);
});
