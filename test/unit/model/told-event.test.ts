import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asToldBy } from '#model/as-told-by.ts';
import { sourcesAt } from '#model/chronology.ts';
import { openingPassage, sourcesInTurn, toldAt } from '#model/told-event.ts';
import { anyChronology } from '../../fixtures/any-events.ts';
import { at, chronology } from '../../fixtures/records.ts';
import { TOLD } from '../../fixtures/told-corpus.ts';

const TALKS = 0;
const CRASH = 1;

describe('an event in the lane of a source', () => {
  it.each([
    [0, '2015-10-02', 'that day', 'a:t10-15'],
    [1, '2015-10-03', 'on Saturday', 'b:t30-35'],
    [2, '2015-10-09', 'before', 'c:t50-55'],
  ])('has date, words and passage of the claim that speaks there: %i', (source, day, words, passage) => {
    const told = toldAt(TOLD, TALKS, source);
    expect(told).toMatchObject({ earliest: at(day), latest: at(day), words, title: 'Talks begin' });
    expect(told.by).toMatchObject({ source, words, passage });
  });

  it('opens at that passage, where it would not by itself', () => {
    expect([0, 1, 2].map((source) => toldAt(TOLD, TALKS, source).passage)).toEqual(['a:t10-15', null, 'c:t50-55']);
    expect(toldAt(TOLD, CRASH, 1).passage).toBeNull();
  });

  it('opens at the same passage whatever is filtered', () => {
    const alone = asToldBy(TOLD, new Set(['c']));
    expect([0, 1, 2].map((source) => toldAt(alone, TALKS, source).passage)).toEqual([
      'a:t10-15',
      'b:t30-35',
      'c:t50-55',
    ]);
  });

  it('says how many claims each source makes, and whether it denies', () => {
    expect(toldAt(TOLD, TALKS, 0).reports.map(({ claims, stance }) => [claims, stance])).toEqual([
      [1, 'asserts'],
      [3, 'asserts'],
      [1, 'denies'],
    ]);
  });
});

describe('an event for all that tell of it', () => {
  it('has its own date, and says whose words it follows', () => {
    const told = toldAt(TOLD, TALKS, null);
    expect(told).toMatchObject({ earliest: at('2015-10-03'), words: 'on Saturday', passage: null });
    expect(told.by?.source).toBe(1);
  });

  it('opens with the claim whose date it follows', () => {
    expect(openingPassage(TOLD, TALKS)).toBe('b:t30-35');
    expect(openingPassage(TOLD, CRASH)).toBe('b:t60-65');
  });

  it('is told by nobody where no source reports it', () => {
    const unsaid = chronology([{ id: 'e' }]);
    expect(toldAt(unsaid, 0, null)).toMatchObject({ by: null, reports: [], passage: null });
    expect(openingPassage(unsaid, 0)).toBeNull();
  });
});

it('the sources of an event speak in turn, each once', () => {
  expect(sourcesInTurn(TOLD, TALKS)).toEqual([1, 0, 2]);
  expect(sourcesInTurn(TOLD, CRASH)).toEqual([1]);
});

it('what speaks in a source is of that source', () => {
  fc.assert(
    fc.property(anyChronology, (corpus) => {
      for (const [event] of corpus.events.ids.entries()) {
        for (const source of sourcesAt(corpus.events, event)) {
          const { by } = toldAt(corpus, event, source);
          expect(by?.source).toBe(source);
          expect(by?.passage.split(':')[0]).toBe(corpus.sources[source]?.id);
        }
      }
    }),
    { numRuns: 30 },
  );
});
