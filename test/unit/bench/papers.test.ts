import { describe, expect, test } from 'vitest';

import type { Claim } from '#model/corpus.ts';

import { paperCorpus } from '../../bench/papers/paper-corpus.ts';
import { letterOf } from '../../bench/papers/plan-papers.ts';
import { writePapers } from '../../bench/papers/write-papers.ts';

const SIZE = { sources: 24, events: 160, seed: 7 };
const { corpus, events } = paperCorpus(SIZE);
const { claims, sources } = corpus;

const byEvent = (): readonly (readonly Claim[])[] =>
  corpus.events.map(({ id }) => claims.filter(({ event }) => event === id));

describe('papers', () => {
  test('are the same for the same seed and others for another', () => {
    expect(writePapers(SIZE)).toEqual(writePapers(SIZE));
    expect(writePapers(SIZE)).not.toEqual(writePapers({ ...SIZE, seed: 8 }));
  });

  test.each([1, 2, 3])('of any size are seeds without a problem: seed %i', (seed) => {
    const { corpus: small } = paperCorpus({ sources: seed, events: 4 * seed, seed });
    expect([small.sources.length, small.events.length]).toEqual([seed, 4 * seed]);
  });

  test('tell of an event one to four times, in one paper and in several', () => {
    const counts = new Set(byEvent().map(({ length }) => length));
    expect(counts).toEqual(new Set([1, 2, 3, 4]));
    const papers = byEvent().map((told) => new Set(told.map(({ source }) => source)).size);
    expect(Math.max(...papers)).toBeGreaterThan(2);
    expect(byEvent().some((told) => new Set(told.map(({ source }) => source)).size < told.length)).toBe(true);
  });

  test('quote passages that overlap, and sentences that stand in two of them', () => {
    const overlaps = claims.some((one) =>
      claims.some(
        (other) =>
          one.event !== other.event &&
          one.source === other.source &&
          one.passages.some((a) => other.passages.some((b) => a.start < b.start && b.start < a.end)),
      ),
    );
    expect(overlaps).toBe(true);
    expect(corpus.sharedSentences.some(({ events: named }) => named.length > 0)).toBe(true);
  });

  test('have every manner of date, status and voice', () => {
    const whens = claims.map(({ when }) => when);
    expect(new Set(whens.map(({ reading }) => reading))).toEqual(
      new Set(['day', 'throughout', 'within', 'accumulated', null]),
    );
    expect(whens.some(({ earliest, latest }) => earliest === null && latest !== null)).toBe(true);
    expect(whens.some(({ edtf }) => edtf?.endsWith('~'))).toBe(true);
    expect(new Set(corpus.events.map(({ status }) => status))).toEqual(new Set(['reported', 'planned', 'standing']));
    expect(claims.some(({ speaker }) => speaker === null)).toBe(true);
    expect(claims.some(({ occasion, said, source }) => occasion !== null && isBeforePrinted(said.latest, source))).toBe(
      true,
    );
    expect(claims.flatMap(({ figures }) => figures).length).toBeGreaterThan(events.length / 4);
    expect([corpus.storylines, corpus.tensions, corpus.places, corpus.parties].every(({ length }) => length > 1)).toBe(
      true,
    );
  });
});

function isBeforePrinted(said: number | null, source: string): boolean {
  const printed = sources.find(({ id }) => id === source)?.published.earliest ?? null;
  return said !== null && printed !== null && said < printed;
}

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
])('paper %i has the letter %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});
