import { describe, expect, it } from 'vitest';

import { differenceWords } from '#compare/layout/difference-words.ts';
import { comparedSources, pairOf, publishedSources } from '#compare/layout/heard-sources.ts';
import { litPieces } from '#compare/layout/lit-pieces.ts';
import { matrixEvents, matrixOf } from '#compare/layout/matrix.ts';
import { openingWords } from '#compare/layout/opening-words.ts';
import { pairDifferences } from '#compare/layout/pair-differences.ts';
import { shortWords } from '#compare/layout/short-words.ts';
import { shownTensions, tensionGroups } from '#compare/layout/tension-groups.ts';
import { decodeTimeline } from '#format/decode.ts';
import { claimsOfEvents } from '#format/encode-columns.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';
import { paintedRecords } from '#format/painted-records.ts';
import { coverageOf } from '#model/claims/coverage.ts';
import { compareOf } from '#model/comparing/compare-of.ts';
import { compareRecords } from '#model/comparing/compare-records.ts';
import { tensionHead } from '#model/comparing/tension-of.ts';

import { corpusOf } from '../pipeline/pages/good-corpus.ts';

const seeds = await corpusOf('seeds');
const decoded = decodeTimeline('timeline', JSON.parse(JSON.stringify(encodeTimeline(seeds))));
if (!decoded.ok) throw new Error(decoded.error.reason);
const chronology = decoded.value;
const records = compareRecords(seeds, claimsOfEvents(seeds).flat(), paintedRecords(seeds));
const heads = seeds.tensions.map((tension) => ({ ...tensionHead(tension, records), file: '' }));
const compare = compareOf(
  heads,
  seeds.storylines.map(() => ''),
  records,
);
const all = publishedSources(chronology.sources, null);
const everyEvent = Int32Array.from(seeds.events.keys());

describe('the table of events and sources', () => {
  const rowOf = matrixOf(chronology, chronology, compare, all);

  it('says of each source what the page of the event says', () => {
    for (const [place, event] of seeds.events.entries()) {
      const claims = claimsOfEvents(seeds)[place] ?? [];
      const coverage = coverageOf({ event, claims, order: [] }, chronology.sources);
      expect(rowOf(place).cells.map(({ mention }) => mention)).toEqual(coverage.map(({ mention }) => mention));
    }
  });

  it('has words where a source reports an event, each of its own passage, and nowhere else', () => {
    for (const place of seeds.events.keys()) {
      for (const { mention, words, passage, source } of rowOf(place).cells) {
        expect(words !== null).toBe(mention === 'reports');
        const claim = seeds.claims.find((each) => each.passages[0]?.id === passage);
        expect(claim?.source).toBe(passage === null ? undefined : source.source.id);
        if (claim) expect(words).toContain(claim.passages[0]?.exact);
      }
    }
  });

  it('says in what a cell differs where the claims about the event differ, and only there', () => {
    const differing = new Set(compare.differences.map(({ event }) => event));
    expect(differing.size).toBeGreaterThan(0);
    for (const place of seeds.events.keys()) {
      const cells = rowOf(place).cells.filter(({ differs }) => differs.length > 0);
      expect(cells.length > 0).toBe(differing.has(place));
      for (const { mention } of cells) expect(mention).toBe('reports');
    }
  });

  it('says so of two sources only where they differ from each other, or one within itself', () => {
    for (const one of all) {
      for (const other of all) {
        if (one === other) continue;
        const rowOfPair = matrixOf(chronology, chronology, compare, [one, other]);
        for (const event of seeds.events.keys()) {
          const [found] = pairDifferences(chronology, compare, [event], [one.place, other.place]);
          for (const { differs, source } of rowOfPair(event).cells) {
            const within = compare.differences.filter(
              (each) =>
                each.event === event &&
                each.claims.every((claim) => records.claims[claim]?.source === source.source.id),
            );
            expect(new Set(differs)).toEqual(new Set([...(found?.differs ?? []), ...within.map(differenceWords)]));
          }
        }
      }
    }
  });

  it('puts each event where it is of several sources, or of one', () => {
    const { several, single } = matrixEvents(chronology, everyEvent, all);
    expect([...several, ...single].toSorted((a, b) => a - b)).toEqual([...everyEvent]);
    const sourcesOf = (place: number) => new Set(claimsOfEvents(seeds)[place]?.map(({ source }) => source)).size;
    expect(several.every((place) => sourcesOf(place) > 1)).toBe(true);
    expect(single.every((place) => sourcesOf(place) === 1)).toBe(true);
  });
});

describe('the sources that stand there', () => {
  const letters = (columns: readonly (typeof all)[number][]) => columns.map(({ source }) => source.letter).join('');
  const [first, second] = seeds.sources;

  it('are those that surely were published by a day', () => {
    const by = seeds.sources[2]?.published.latest ?? null;
    expect(letters(publishedSources(chronology.sources, by))).toBe('ABC');
  });

  it('are those that are chosen where they are several', () => {
    expect(letters(comparedSources(all, new Set()))).toBe('ABCDE');
    expect(letters(comparedSources(all, new Set([first?.id ?? ''])))).toBe('ABCDE');
    expect(letters(comparedSources(all, new Set([first?.id ?? '', second?.id ?? ''])))).toBe('AB');
  });
});

it('two columns are a pair, and no other number is', () => {
  expect([0, 1, 2, 3].map((count) => pairOf(all.slice(0, count)))).toEqual([null, null, all.slice(0, 2), null]);
});

it('says of two sources where they differ from each other, and not where others do', () => {
  const everywhere = [...everyEvent];
  for (const { place: one } of all) {
    for (const { place: other } of all) {
      if (one === other) continue;
      const found = pairDifferences(chronology, compare, everywhere, [one, other]);
      const expected = compare.differences.filter(({ claims }) => {
        const sources = claims.map((claim) => records.claims[claim]?.source);
        return sources.includes(seeds.sources[one]?.id) && sources.includes(seeds.sources[other]?.id);
      });
      expect(found.flatMap(({ event, differs }) => differs.map(() => event))).toEqual(
        expected.map(({ event }) => event),
      );
    }
  }
});

describe('the places where passages disagree', () => {
  it('stand each once, by what differs first', () => {
    const groups = tensionGroups(heads);
    expect(groups.flatMap(({ tensions }) => tensions.map(({ id }) => id)).toSorted()).toEqual(
      seeds.tensions.map(({ id }) => id).toSorted(),
    );
    for (const { aspect, tensions } of groups)
      expect(tensions.every(({ aspects }) => aspects[0] === aspect)).toBe(true);
  });

  it('are none yet where some of their passages had not been published, nor where no event is shown', () => {
    const isShown = () => true;
    const early = shownTensions(heads, { isShown, isPublished: (source) => source === 0 });
    expect(early.length).toBeGreaterThan(0);
    expect(early.every(({ sources }) => sources.every((source) => source === 0))).toBe(true);
    expect(shownTensions(heads, { isShown: () => false, isPublished: () => true })).toEqual([]);
  });
});

it('counts what is shown in a sentence', () => {
  expect(openingWords({ disputed: 44, tensions: 34, questions: 14, several: 5, single: 82 })).toBe(
    'Passages about 44 events disagree or cannot be compared. Editors set them side by side in 34 places; 14 questions run through the articles. 5 events stand in two articles or more, 82 more events stand in one article only.',
  );
  expect(openingWords({ disputed: 1, tensions: 1, questions: 0, several: 1, single: 1 })).toBe(
    'Passages about 1 event disagree or cannot be compared. Editors set them side by side in 1 place. 1 event stands in two articles or more, 1 more event stands in one article only.',
  );
  expect(openingWords({ disputed: 0, tensions: 0, questions: 2, several: 0, single: 3 })).toBe(
    'No passages disagree. 2 questions run through the articles. 0 events stand in two articles or more, 3 more events stand in one article only.',
  );
});

it.each([
  ['a few words', 20, 'a few words'],
  ['words that go on for long', 12, 'words that…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['words, and more', 8, 'words…'],
  ['😀😀😀😀😀😀', 6, '😀😀…'],
])('shortens between words: %s', (words, most, short) => {
  expect(shortWords(words, most)).toBe(short);
});

it('a quotation in pieces is the quotation between its marks', () => {
  const pieces = litPieces('they “struck” it', [
    { kind: 'only', start: 0, end: 4 },
    { kind: 'moved', start: 6, end: 12 },
  ]);
  expect(pieces.map(({ text }) => text).join('')).toContain('they “struck” it');
  expect(pieces.filter(({ kind }) => kind !== null).map(({ text }) => text)).toEqual(['they', 'struck']);
});
