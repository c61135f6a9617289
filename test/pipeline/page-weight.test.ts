import { gzipSync } from 'node:zlib';

import { expect, it } from 'vitest';

import { writePapers } from '../bench/papers/write-papers.ts';
import { ofExtent } from '../fixtures/extent.ts';
import { renderSite } from './render-site.ts';

/** So many pages of events are looked at, from all parts of a corpus. */
const LOOKED_AT = 24;

/** The pages of some events of invented papers, without the scripts and looks of a built head. */
async function eventPages(sources: number, events: number): Promise<readonly string[]> {
  const texts = writePapers({ sources, events, seed: 1 });
  const seeds = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)] as const));
  const pages = await renderSite(seeds, undefined, (all) =>
    all.filter(({ kind }) => kind === 'event').filter((_, place) => place % Math.floor(events / LOOKED_AT) === 0),
  );
  return [...pages].flatMap(([path, page]) => (path.startsWith('event/') ? [page] : []));
}

const SIZES: readonly (readonly [sources: number, events: number])[] = [
  [8, 200],
  [24, 600],
  [60, 1500],
];

it.each(ofExtent(SIZES, 1))(
  'of %i papers and %i events, the page of an event weighs 66 kB, so that 1,500 are 100 MB, and packed 20 kB at most',
  async (sources, events) => {
    const pages = await eventPages(sources, events);
    expect(pages.length).toBeGreaterThanOrEqual(LOOKED_AT);
    expect(pages.reduce((sum, { length }) => sum + length, 0) / pages.length).toBeLessThan(66_000);
    expect(Math.max(...pages.map((page) => gzipSync(page, { level: 9 }).length))).toBeLessThan(20_000);
  },
  90_000,
);
