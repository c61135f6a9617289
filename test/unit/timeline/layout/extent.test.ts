import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '#model/vocabulary.ts';
import { placementOf } from '#model/when.ts';
import { extentOf, type Form } from '#timeline/layout/extent.ts';
import { dateLanes } from '#timeline/layout/lane-columns.ts';
import { lanesOf } from '#timeline/layout/lanes.ts';
import { at, bound, chronology } from '../../../fixtures/records.ts';
import { anyDate, LIMITS, SOURCES, SPAN } from '../../../fixtures/any-events.ts';

type Case = [string, Reading | null, string, string, Form, string, string, string];

describe('the extent of a date', () => {
  /** From, the last day of it, and the day of the mark: all as dates. */
  it.each<Case>([
    ['a day', 'day', '2015-10-04', '2015-10-04', 'day', '2015-10-04', '2015-10-04', '2015-10-04'],
    [
      'every day of some',
      'throughout',
      '2015-10-04',
      '2015-10-08',
      'throughout',
      '2015-10-04',
      '2015-10-08',
      '2015-10-04',
    ],
    ['some day of several', 'within', '2015-10-04', '2015-10-08', 'within', '2015-10-04', '2015-10-08', '2015-10-04'],
    [
      'a count, marked as of its last day',
      'accumulated',
      '2015-09-30',
      '2015-10-08',
      'accumulated',
      '2015-09-30',
      '2015-10-08',
      '2015-10-08',
    ],
    ['by then', 'within', '', '2015-10-08', 'before', '2015-10-08', '2015-10-08', '2015-10-08'],
    ['so by then', 'throughout', '', '2015-10-08', 'before', '2015-10-08', '2015-10-08', '2015-10-08'],
    ['a count up to then', 'accumulated', '', '2015-10-08', 'before', '2015-10-08', '2015-10-08', '2015-10-08'],
    ['from then on', 'throughout', '2015-10-08', '', 'after', '2015-10-08', '2015-10-08', '2015-10-08'],
    ['then or later', 'within', '2015-10-08', '', 'after', '2015-10-08', '2015-10-08', '2015-10-08'],
    [
      'what began before the span',
      'throughout',
      '2015-06-01',
      '2015-09-10',
      'throughout',
      '2015-09-01',
      '2015-09-10',
      '2015-09-01',
    ],
    [
      'what ends after the span',
      'within',
      '2015-11-20',
      '2016-02-01',
      'within',
      '2015-11-20',
      '2015-11-30',
      '2015-11-20',
    ],
    [
      'a count up to after the span',
      'accumulated',
      '2015-11-20',
      '2016-02-01',
      'accumulated',
      '2015-11-20',
      '2015-11-30',
      '2015-11-30',
    ],
    [
      'more than the whole span',
      'within',
      '2014-01-01',
      '2016-12-31',
      'within',
      '2015-09-01',
      '2015-11-30',
      '2015-09-01',
    ],
    ['from before the span on', 'throughout', '2014-06-01', '', 'after', '2015-09-01', '2015-09-01', '2015-09-01'],
    ['by a day after the span', 'within', '', '2016-01-05', 'before', '2015-11-30', '2015-11-30', '2015-11-30'],
    ['the first day', 'day', '2015-09-01', '2015-09-01', 'day', '2015-09-01', '2015-09-01', '2015-09-01'],
    ['the last day', 'day', '2015-11-30', '2015-11-30', 'day', '2015-11-30', '2015-11-30', '2015-11-30'],
    ['bounds without a reading', null, '2015-10-04', '2015-10-04', 'day', '2015-10-04', '2015-10-04', '2015-10-04'],
  ])('%s', (_name, reading, earliest, latest, form, from, last, mark) => {
    expect(extentOf({ reading, earliest: bound(earliest), latest: bound(latest) }, LIMITS)).toEqual({
      form,
      from: at(from),
      to: at(last) + 1,
      at: at(mark) + 0.5,
      coreFrom: at(from),
      coreTo: at(from),
    });
  });

  it.each<[string, Reading | null, string, string]>([
    ['no day', null, '', ''],
    ['a reading without a day', 'within', '', ''],
    ['the day before the span', 'day', '2015-08-31', '2015-08-31'],
    ['the day after it', 'day', '2015-12-01', '2015-12-01'],
    ['long before it', 'throughout', '2014-01-01', '2014-12-31'],
    ['by a day before it', 'within', '', '2015-08-31'],
    ['from a day after it on', 'within', '2015-12-01', ''],
  ])('is none for %s', (_name, reading, earliest, latest) => {
    expect(extentOf({ reading, earliest: bound(earliest), latest: bound(latest) }, LIMITS)).toBeNull();
  });

  it('is there exactly when the event counts as being in the span', () => {
    fc.assert(
      fc.property(anyDate, (date) => (extentOf(date, LIMITS) !== null) === (placementOf(date, SPAN) === 'in-span')),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2015-10-05', '2015-10-07', '2015-10-05', '2015-10-07'],
    ['2015-08-01', '2015-10-07', '2015-09-20', '2015-10-07'],
    ['2015-10-05', '2016-10-07', '2015-10-05', '2015-11-20'],
  ])('holds the days on which it surely was so, from %s to %s, as far as they are its own', (first, last, from, to) => {
    const bounds = { reading: 'throughout' as const, earliest: at('2015-09-20'), latest: at('2015-11-20') };
    const extent = extentOf(bounds, LIMITS, { first: at(first), last: at(last) });
    expect([extent?.coreFrom, extent?.coreTo]).toEqual([at(from), at(to) + 1]);
  });

  it('lies within the limits, and holds its mark', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const extent = extentOf(date, LIMITS);
        if (!extent) return;
        expect(extent.from).toBeGreaterThanOrEqual(LIMITS.start);
        expect(extent.to).toBeLessThanOrEqual(LIMITS.end);
        expect(extent.from).toBeLessThan(extent.at);
        expect(extent.at).toBeLessThan(extent.to);
      }),
    );
  });
});

describe('the date in a lane', () => {
  const base = chronology(
    [{ id: 'e', reading: 'day', earliest: at('2015-10-04'), latest: at('2015-10-04'), sources: [0, 1] }],
    { sources: SOURCES },
  );
  const claims = {
    ...base.claims,
    drawnEarliest: Int32Array.of(at('2015-10-04'), at('2015-10-09')),
    drawnLatest: Int32Array.of(at('2015-10-04'), at('2015-10-09')),
  };

  const daysIn = (grouping: 'source' | 'none') => {
    const lanes = lanesOf(base, Int32Array.of(0), grouping, new Set());
    return dateLanes({ ...base, claims }, lanes, LIMITS).map(({ columns }) => [...columns.at]);
  };

  it('is that of the claim that speaks in its source', () => {
    expect(daysIn('source').slice(0, 2)).toEqual([[at('2015-10-04') + 0.5], [at('2015-10-09') + 0.5]]);
  });

  it('is the event’s own where lanes are no sources', () => {
    expect(daysIn('none')).toEqual([[at('2015-10-04') + 0.5]]);
  });
});
