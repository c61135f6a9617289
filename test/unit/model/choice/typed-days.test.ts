import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays } from '#model/choice/typed-days.ts';
import { day, isoFromDay, printDay } from '#model/day.ts';
import { at } from '../../../fixtures/records.ts';

const AUTUMN = { first: at('2015-09-01'), last: at('2015-11-30') };
const YEARS = { first: at('2013-06-01'), last: at('2016-02-01') };

const read = (text: string, known = AUTUMN) =>
  readDays(text, known).map(({ first, last }) =>
    first === last ? isoFromDay(first) : `${isoFromDay(first)}..${isoFromDay(last)}`,
  );

describe('a typed date', () => {
  it.each([
    ['2015-10-04', '2015-10-04'],
    ['2015-1-4', '2015-01-04'],
    ['4 Oct 2015', '2015-10-04'],
    ['4 October', '2015-10-04'],
    ['4th of October, 2015', '2015-10-04'],
    ['October 4', '2015-10-04'],
    ['Oct 4th, 2015', '2015-10-04'],
    ['Sunday 4 October 2015', '2015-10-04'],
    ['sun, 4 oct', '2015-10-04'],
    ['1 Sept', '2015-09-01'],
    ['4 oct ’15', '2015-10-04'],
    ['30.10.2015', '2015-10-30'],
    ['30/10', '2015-10-30'],
    ['30-10-15', '2015-10-30'],
    ['4.4.2015', '2015-04-04'],
    ['10/30/2015', '2015-10-30'],
    ['October 2015', '2015-10-01..2015-10-31'],
    ['nov', '2015-11-01..2015-11-30'],
    ['2015-09', '2015-09-01..2015-09-30'],
    ['2015', '2015-01-01..2015-12-31'],
    ['29 Feb 2016', '2016-02-29'],
    ['  4   oct  2015 ', '2015-10-04'],
  ])('%j has one meaning', (text, only) => {
    expect(read(text)).toEqual([only]);
  });

  it.each([
    ['04/10/2015', ['2015-10-04', '2015-04-10']],
    ['4.10.', ['2015-10-04', '2015-04-10']],
    ['11-10-15', ['2015-10-11', '2015-11-10']],
  ])('%j is read with the day first, and may be read otherwise', (text, ways) => {
    expect(read(text)).toEqual(ways);
  });

  it('without a year may be of each year that has it', () => {
    expect(read('4 Oct', YEARS)).toEqual(['2013-10-04', '2014-10-04', '2015-10-04']);
    expect(read('5 May', YEARS)).toEqual(['2014-05-05', '2015-05-05']);
  });

  it.each([
    '',
    '4',
    'soon',
    '31 September',
    '30 Feb 2016',
    '29 Feb 2015',
    '32 Oct',
    '13/13/2015',
    '4 Oct Nov',
    '4 5 Oct',
    '2015 2016',
    'oc 4',
    '0 Oct',
    '4 Oct 2015 at noon',
  ])('%j is none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is read back as it is printed, and any text is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (number) => {
        const some = day(number);
        if (!/^\d{4}-/.test(isoFromDay(some))) return;
        expect(readDays(isoFromDay(some), AUTUMN)).toEqual([{ first: some, last: some }]);
        if (number > -300_000 && isoFromDay(some) >= '1000')
          expect(readDays(printDay(some), AUTUMN)).toEqual([{ first: some, last: some }]);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        for (const { first, last } of readDays(text, AUTUMN)) expect(first).toBeLessThanOrEqual(last);
      }),
    );
  });
});
