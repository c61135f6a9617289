import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfFold, finerThan, FOLD_UNITS, foldDays, foldOf, unitFor } from '#explore/layout/day-folds.ts';
import type { DayGroup } from '#explore/layout/day-groups.ts';
import { day, type Day } from '#model/day.ts';
import { at } from '../../../fixtures/records.ts';

/** Days with one event each, by its place. */
function on(days: readonly Day[]): readonly DayGroup[] {
  return days.map((each, event) => ({ day: each, events: [event] }));
}

/** Every so many days, from one on. */
function every(step: number, from: string, count: number): readonly DayGroup[] {
  return on(Array.from({ length: count }, (_, index) => day(at(from) + index * step)));
}

const someDays = fc
  .uniqueArray(fc.integer({ min: at('1700-01-01'), max: at('2030-12-31') }), { minLength: 1, maxLength: 60 })
  .map((days) => on(days.toSorted((a, b) => a - b).map(day)));

describe('the folds of a long list', () => {
  it.each([
    [
      'months, for some weeks',
      every(1, '2015-09-01', 91),
      'month',
      ['September 2015', 'October 2015', 'November 2015'],
    ],
    ['years, for more than some years', every(91, '2001-01-01', 61), 'year', ['2001', '2002', '2003']],
    ['decades, for centuries', every(1200, '1700-01-01', 90), 'decade', ['1700–1709', '1710–1719', '1720–1729']],
    ['centuries, for more', every(7305, '0100-01-01', 90), 'century', ['100–199', '200–299', '300–399']],
  ] as const)('are %s', (_, days, unit, titles) => {
    expect(unitFor(days)).toBe(unit);
    expect(
      foldDays(days, unit)
        .slice(0, 3)
        .map(({ title }) => title),
    ).toEqual(titles);
  });

  it('hold every day once, in order, by any unit, and never more than a reader can look over', () => {
    fc.assert(
      fc.property(someDays, fc.constantFrom(...FOLD_UNITS), (days, unit) => {
        const folds = foldDays(days, unit);
        expect(folds.flatMap((fold) => fold.days)).toEqual(days);
        expect(new Set(folds.map(({ key }) => key)).size).toBe(folds.length);
        expect(folds.every((fold) => daysOfFold(fold).first <= daysOfFold(fold).last)).toBe(true);
        expect(foldDays(days, unitFor(days)).length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('fold again by the next finer unit, down to days', () => {
    expect(FOLD_UNITS.map(finerThan)).toEqual([null, 'day', 'month', 'year', 'decade']);
  });

  it('say which of them holds an event', () => {
    const folds = foldDays(every(1, '2015-09-01', 91), 'month');
    expect([0, 29, 30, 90, 91, null].map((event) => foldOf(folds, event))).toEqual([0, 0, 1, 2, -1, -1]);
  });
});
