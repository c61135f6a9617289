import { describe, expect, test } from 'vitest';

import { isoOfPartial, type PartialDate, partialDates } from '#format/citation/partial-date.ts';

import { written } from '../../../fixtures/written.ts';

function print(date: PartialDate | null): string | null {
  return date && isoOfPartial(date);
}

describe('the ends of a date are as precise as its EDTF', () => {
  test.each([
    ['a day', '2015-10-04', '2015-10-04', '2015-10-04'],
    ['an uncertain day', '2015-10-04?', '2015-10-04', '2015-10-04'],
    ['a month', '2015-10', '2015-10', '2015-10'],
    ['an unspecified day of a month', '2015-10-XX', '2015-10', '2015-10'],
    ['an approximate month', '2015-10~', '2015-10', '2015-10'],
    ['a year', '2014', '2014', '2014'],
    ['an unspecified month', '2014-XX', '2014', '2014'],
    ['a day of an unspecified month', '2014-XX-03', '2014', '2014'],
    ['a decade', '201X', '2010', '2019'],
    ['an interval', '2015-09-30/2015-10-16', '2015-09-30', '2015-10-16'],
    ['years', '2011/2014', '2011', '2014'],
    ['a day and a year', '2015-10-16/2015', '2015-10-16', '2015'],
    ['a year and a month', '2015/2015-03', '2015', '2015-03'],
    ['a day and a month', '2015-09-30/2015-10', '2015-09-30', '2015-10'],
    ['one of a set', '[2015-10-01,2015-10-03]', '2015-10-01', '2015-10-03'],
    ['by then', '[..2015-10-11]', null, '2015-10-11'],
    ['a state by then', '../2015-10', null, '2015-10'],
    ['from then on', '2015-10/..', '2015-10', null],
    ['unknown start', '/2015-10-07', null, '2015-10-07'],
  ])('%s', (_, edtf, from, to) => {
    const dates = partialDates(written(edtf));
    expect([print(dates.from), print(dates.to)]).toEqual([from, to]);
  });
});
