import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asToldBy } from '#model/as-told-by.ts';
import { sourcesAt } from '#model/chronology.ts';
import { openingPassage, toldAt } from '#model/told-event.ts';
import { anyChronology } from '../../fixtures/any-events.ts';
import { at } from '../../fixtures/records.ts';
import { TOLD } from '../../fixtures/told-corpus.ts';

describe('a chronology as some sources tell it', () => {
  it.each([
    [['a'], 0, '2015-10-02', 'that day', 'a:t10-15'],
    [['b'], 1, '2015-10-03', 'on Saturday', 'b:t30-35'],
    [['c'], 2, '2015-10-09', 'before', 'c:t50-55'],
    [['a', 'c'], 0, '2015-10-02', 'that day', 'a:t10-15'],
    [['a', 'b', 'c'], 1, '2015-10-03', 'on Saturday', 'b:t30-35'],
  ])('has date and words of the one that speaks first of %j', (chosen, source, day, words, passage) => {
    const told = asToldBy(TOLD, new Set(chosen));
    expect(toldAt(told, 0, null)).toMatchObject({ earliest: at(day), latest: at(day), words });
    expect(toldAt(told, 0, null).by?.source).toBe(source);
    expect(openingPassage(told, 0)).toBe(passage);
  });

  it('leaves as it is what none of them reports', () => {
    const told = asToldBy(TOLD, new Set(['a']));
    expect(toldAt(told, 1, null)).toEqual(toldAt(TOLD, 1, null));
  });

  it('is the very same where none is chosen', () => {
    expect(asToldBy(TOLD, new Set())).toBe(TOLD);
  });

  it('lets speak for an event a chosen source, where one reports it', () => {
    fc.assert(
      fc.property(anyChronology, fc.subarray([0, 1, 2], { minLength: 1 }), (corpus, chosen) => {
        const told = asToldBy(corpus, new Set(chosen.map((source) => corpus.sources[source]?.id ?? '')));
        for (const [event] of corpus.events.ids.entries()) {
          const own = sourcesAt(corpus.events, event).filter((source) => chosen.includes(source));
          const { by } = toldAt(told, event, null);
          if (own.length > 0) expect(own).toContain(by?.source);
          else expect(by).toEqual(toldAt(corpus, event, null).by);
        }
      }),
      { numRuns: 30 },
    );
  });
});
