import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  civilFromDay,
  commonDays,
  day,
  dayFromCivil,
  dayFromIso,
  isoFromDay,
  monthName,
  printCalendarSpan,
  printDay,
  printSpan,
  shortMonthName,
  weekdayName,
} from '#model/day.ts';

const FIRST = dayFromCivil(0, 1, 1);
const LAST = dayFromCivil(9999, 12, 31);
const days = fc.integer({ min: FIRST, max: LAST }).map(day);

function at(iso: string) {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

describe('days as numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2015-09-30', 16_708],
    ['2016-02-29', 16_860],
    ['0000-01-01', -719_528],
  ])('%s is day %i', (iso, number) => {
    expect(dayFromIso(iso)).toBe(number);
    expect(isoFromDay(day(number))).toBe(iso);
  });

  it.each([
    '',
    '2015-10',
    '2015-1-2',
    '2015-02-29',
    '2015-13-01',
    '2015-00-10',
    '2015-10-32',
    ' 2015-10-01',
    '2015-10-01T00:00Z',
    '02015-10-01',
    '-001-10-01',
    '２０１５-10-01',
  ])('takes %j for no day', (text) => {
    expect(dayFromIso(text)).toBeNull();
  });

  it('reads back whatever it prints, over ten thousand years and in a hostile zone', () => {
    expect(new Date(2015, 0, 1).getTimezoneOffset()).not.toBe(0);
    fc.assert(
      fc.property(days, (value) => {
        expect(dayFromIso(isoFromDay(value))).toBe(value);
        const { year, month, date } = civilFromDay(value);
        expect(dayFromCivil(year, month, date)).toBe(value);
      }),
    );
  });

  it('goes one date at a time, and round the week', () => {
    fc.assert(
      fc.property(days, (value) => {
        const now = civilFromDay(value);
        const next = civilFromDay(day(value + 1));
        expect(next.date === now.date + 1 || next.date === 1).toBe(true);
        expect(weekdayName(day(value + 7))).toBe(weekdayName(value));
        expect(weekdayName(day(value + 1))).not.toBe(weekdayName(value));
      }),
    );
  });
});

describe('names', () => {
  it.each([
    ['2015-10-04', 'Sunday'],
    ['2015-09-30', 'Wednesday'],
    ['1969-12-31', 'Wednesday'],
    ['1970-01-01', 'Thursday'],
  ])('%s was a %s', (iso, name) => {
    expect(weekdayName(at(iso))).toBe(name);
  });

  it('has its own months', () => {
    expect(Array.from({ length: 12 }, (_, index) => shortMonthName(index + 1)).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    );
    expect([monthName(9), monthName(0), monthName(13)]).toEqual(['September', '', '']);
  });
});

describe('the days that two spans have in common', () => {
  const span = (first: string, last: string) => ({ first: at(first), last: at(last) });

  it.each([
    ['2015-10-01', '2015-10-09', '2015-10-05', '2015-10-20', '2015-10-05', '2015-10-09'],
    ['2015-10-01', '2015-10-31', '2015-10-05', '2015-10-09', '2015-10-05', '2015-10-09'],
    ['2015-10-01', '2015-10-05', '2015-10-05', '2015-10-09', '2015-10-05', '2015-10-05'],
  ])('of %s to %s and %s to %s are %s to %s', (first, last, otherFirst, otherLast, from, to) => {
    expect(commonDays(span(first, last), span(otherFirst, otherLast))).toEqual(span(from, to));
    expect(commonDays(span(otherFirst, otherLast), span(first, last))).toEqual(span(from, to));
  });

  it('are none of spans that follow each other', () => {
    expect(commonDays(span('2015-10-01', '2015-10-04'), span('2015-10-05', '2015-10-09'))).toBeNull();
  });
});

describe('printing', () => {
  it('prints a day with or without its year', () => {
    expect(printDay(at('2015-10-04'))).toBe('4 Oct 2015');
    expect(printDay(at('2015-10-04'), { year: false })).toBe('4 Oct');
  });

  it.each([
    ['2015-10-04', '2015-10-04', '4 Oct 2015', '4 Oct'],
    ['2015-10-04', '2015-10-06', '4–6 Oct 2015', '4–6 Oct'],
    ['2015-09-30', '2015-10-03', '30 Sep – 3 Oct 2015', '30 Sep – 3 Oct'],
    ['2014-12-30', '2015-01-02', '30 Dec 2014 – 2 Jan 2015', '30 Dec 2014 – 2 Jan 2015'],
    ['2014-10-03', '2015-10-05', '3 Oct 2014 – 5 Oct 2015', '3 Oct 2014 – 5 Oct 2015'],
  ])('prints %s to %s as %s', (first, last, withYear, without) => {
    const span = { first: at(first), last: at(last) };
    expect(printSpan(span)).toBe(withYear);
    expect(printSpan(span, { year: false })).toBe(without);
  });

  it.each([
    ['2015-10-01', '2015-10-31', 'Oct 2015'],
    ['2015-01-01', '2015-12-31', '2015'],
    ['1700-01-01', '1999-12-31', '1700–1999'],
    ['2015-09-01', '2015-11-30', '1 Sep – 30 Nov 2015'],
    ['2015-10-01', '2015-10-30', '1–30 Oct 2015'],
    ['2014-10-01', '2015-10-31', '1 Oct 2014 – 31 Oct 2015'],
  ])('prints the span of a corpus from %s to %s as %s', (first, last, words) => {
    expect(printCalendarSpan({ first: at(first), last: at(last) })).toBe(words);
  });
});
