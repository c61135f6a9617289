import { describe, expect, test } from 'vitest';

import { partialDates } from '#format/citation/partial-date.ts';
import { dayFromIso } from '#model/day.ts';

/** `2015-10-04` of year, month and day as far as they are there. */
function print(date: { year: number; month?: number; day?: number } | null): string | null {
  return date && [date.year, date.month, date.day].filter((part) => part !== undefined).join('-');
}

describe('the ends of a date are as precise as its EDTF', () => {
  test.each([
    ['a day', '2015-10-04', '2015-10-04', '2015-10-04', '2015-10-4', '2015-10-4'],
    ['an uncertain day', '2015-10-04?', '2015-10-04', '2015-10-04', '2015-10-4', '2015-10-4'],
    ['a moment', '2015-09-30T08:30:00Z', '2015-09-30', '2015-09-30', '2015-9-30', '2015-9-30'],
    ['a month', '2015-10', '2015-10-01', '2015-10-31', '2015-10', '2015-10'],
    ['an unspecified day of a month', '2015-10-XX', '2015-10-01', '2015-10-31', '2015-10', '2015-10'],
    ['an approximate month', '2015-10~', '2015-10-01', '2015-10-31', '2015-10', '2015-10'],
    ['a season', '2015-23', '2015-09-01', '2015-11-30', '2015-9', '2015-11'],
    ['a year', '2014', '2014-01-01', '2014-12-31', '2014', '2014'],
    ['an unspecified month', '2014-XX', '2014-01-01', '2014-12-31', '2014', '2014'],
    ['a decade', '201X', '2010-01-01', '2019-12-31', '2010', '2019'],
    ['an interval', '2015-09-30/2015-10-16', '2015-09-30', '2015-10-16', '2015-9-30', '2015-10-16'],
    ['years', '2011/2014', '2011-01-01', '2014-12-31', '2011', '2014'],
    ['a day and a month', '[2015-09-30..2015-10]', '2015-09-30', '2015-10-31', '2015-9-30', '2015-10'],
    ['one of a set', '[2015-10-01,2015-10-03]', '2015-10-01', '2015-10-03', '2015-10-1', '2015-10-3'],
    ['by then', '[..2015-10-11]', null, '2015-10-11', null, '2015-10-11'],
    ['a state by then', '../2015-10', null, '2015-10-31', null, '2015-10'],
    ['from then on', '2015-10/..', '2015-10-01', null, '2015-10', null],
    ['unknown start', '/2015-10-07', null, '2015-10-07', null, '2015-10-7'],
  ])('%s', (_, edtf, earliest, latest, from, to) => {
    const dates = partialDates({
      edtf,
      earliest: earliest === null ? null : dayFromIso(earliest),
      latest: latest === null ? null : dayFromIso(latest),
    });
    expect([print(dates.from), print(dates.to)]).toEqual([from, to]);
  });
});
