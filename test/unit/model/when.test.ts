import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { PLAIN_DAYS } from '#model/date-end.ts';
import { dayFromIso } from '#model/day.ts';
import { type Reading, READINGS, valuesOf } from '#model/vocabulary.ts';
import { anchorOf, type DateBounds, placementOf, type PrintedDate, printWhen } from '#model/when.ts';
import { readWhen } from '#pipeline/dates/edtf-bounds.ts';

import { anyDate } from '../pipeline/dates/any-date.ts';

function when(reading: Reading | null, first: string, last: string): DateBounds {
  return { reading, earliest: dayFromIso(first), latest: dayFromIso(last) };
}

/** A date as it is written in the seeds. */
function written(edtf: string, reading: Reading): PrintedDate {
  const read = readWhen(edtf, reading);
  if (!read.ok) throw new Error(`${edtf}: ${read.error.message}`);
  return read.value;
}

describe('printWhen', () => {
  it.each<[Reading, string, string]>([
    ['day', '2015-10-03', '3 Oct 2015'],
    ['day', '2015-10-03~', 'about 3 Oct 2015'],
    ['day', '2015-10-03?', '3 Oct 2015 (uncertain)'],
    ['day', '2015-10-03%', 'about 3 Oct 2015 (uncertain)'],
    ['within', '[2015-10-03..2015-10-04]', 'some day between 3 and 4 Oct 2015'],
    ['within', '[2015-09-30..2015-10-04]', 'some day between 30 Sep and 4 Oct 2015'],
    ['within', '[2014-12-30..2015-01-02]', 'some day between 30 Dec 2014 and 2 Jan 2015'],
    ['within', '[2015-10-03~,2015-10-04]', 'some day between about 3 Oct and 4 Oct 2015'],
    ['within', '[2015-10-01..2015-10-31]', 'some day between 1 and 31 Oct 2015'],
    ['within', '[2015-10-03]', '3 Oct 2015'],
    ['within', '2015-10', 'some day in Oct 2015'],
    ['within', '2015-10~', 'about Oct 2015'],
    ['within', '2015-10-0X', 'some day between 1 and 9 Oct 2015'],
    ['within', '2015-1X', 'some day between Oct and Dec 2015'],
    ['within', '2015-XX-03', 'some day in 2015'],
    ['within', '2014', 'some day in 2014'],
    ['within', '2014?', 'some day in 2014 (uncertain)'],
    ['within', '201X', 'some day in the 2010s'],
    ['within', '19XX', 'some day in the years 1900–1999'],
    ['within', '[2011,2013]', 'some day between 2011 and 2013'],
    ['within', '[2015-09..2015-11]', 'some day between Sep and Nov 2015'],
    ['within', '[2015,2015-03]', 'some day in 2015'],
    ['within', '[..1921]', 'by 1921'],
    ['within', '[..2015-10-11]', 'by 11 Oct 2015'],
    ['within', '[2014..]', 'in 2014 or later'],
    ['within', '[2015-09..]', 'in Sep 2015 or later'],
    ['within', '[2015-10-11..]', 'on 11 Oct 2015 or later'],
    ['throughout', '2015-09-30/2015-10-10', 'from 30 Sep to 10 Oct 2015, every day'],
    ['throughout', '2015-10-03/2015-10-03', '3 Oct 2015'],
    ['throughout', '2011~/2015-11-03', 'from about 2011 to 3 Nov 2015'],
    ['throughout', '2015-09/2015-10', 'from Sep to Oct 2015'],
    ['throughout', '2015-09/2015-10-05', 'from Sep to 5 Oct 2015'],
    ['throughout', '2015-10-16/2015', 'from 16 Oct 2015 to 2015'],
    ['throughout', '2015/2015-03', 'from 2015 to Mar 2015'],
    ['throughout', '201X/2015-03', 'from the 2010s to Mar 2015'],
    ['throughout', '2015-1X/2016-03', 'from 2015 to Mar 2016'],
    ['throughout', '2014/2014', 'during 2014'],
    ['throughout', '../2014', 'as of 2014'],
    ['throughout', '../2015-10-11', 'as of 11 Oct 2015'],
    ['throughout', '2015-09/..', 'from Sep 2015 on'],
    ['throughout', '2015-09-30/..', 'from 30 Sep 2015 on'],
    ['accumulated', '2015-09-30/2015-10-03', 'total from 30 Sep to 3 Oct 2015'],
    ['accumulated', '2015-10-03/2015-10-03', 'total for 3 Oct 2015'],
    ['accumulated', '2015-10/2015-10', 'total for Oct 2015'],
    ['accumulated', '2015-09/2015-10', 'total from Sep to Oct 2015'],
    ['accumulated', '../2015-10-03', 'total up to 3 Oct 2015'],
  ])('%s, %s reads "%s"', (reading, edtf, words) => {
    expect(printWhen(written(edtf, reading))).toBe(words);
  });

  it('says that no day is given, and from when on a count runs', () => {
    const nothing = { reading: null, earliest: null, latest: null, ends: PLAIN_DAYS };
    expect(printWhen(nothing)).toBe('no day given');
    expect(printWhen({ ...nothing, reading: 'accumulated', earliest: dayFromIso('2015-09-30') })).toBe(
      'total since 30 Sep 2015',
    );
  });

  it('leaves the year out of days where it is told to and can', () => {
    const short = (edtf: string, reading: Reading) => printWhen(written(edtf, reading), { year: false });
    expect(short('[2015-10-03..2015-10-04]', 'within')).toBe('some day between 3 and 4 Oct');
    expect(short('[..2015-10-04]', 'within')).toBe('by 4 Oct');
    expect(short('2015-09/2015-10-04', 'throughout')).toBe('from Sep to 4 Oct');
    expect(short('2015-10', 'within')).toBe('some day in Oct 2015');
    expect(short('2014', 'within')).toBe('some day in 2014');
    expect(short('[2014-12-30..2015-01-02]', 'within')).toBe('some day between 30 Dec 2014 and 2 Jan 2015');
  });

  it('prints no end finer than it is written', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...valuesOf(READINGS)), fc.boolean(), ({ edtf, units }, reading, year) => {
        const read = readWhen(edtf, reading);
        if (!read.ok) return;
        const words = printWhen(read.value, { year });
        if (!units.includes('day')) expect(words).not.toMatch(/\b\d{1,2} |\b\d{1,2}–/);
        if (!units.includes('day') && !units.includes('month')) expect(words).not.toMatch(/[JFMASOND][a-z]{2}\b/);
      }),
    );
  });
});

describe('placementOf', () => {
  const first = dayFromIso('2015-09-01');
  const last = dayFromIso('2015-11-30');
  if (first === null || last === null) throw new Error('The span is sound');

  it.each([
    ['no-day', '', ''],
    ['earlier', '2014-01-01', '2015-08-31'],
    ['earlier', '', '2015-08-31'],
    ['later', '2015-12-01', '2015-12-01'],
    ['later', '2015-12-01', ''],
    ['in-span', '2015-08-01', '2015-09-01'],
    ['in-span', '2015-11-30', '2016-01-01'],
    ['in-span', '', '2015-10-01'],
    ['in-span', '2011-01-01', ''],
    ['in-span', '', '2016-01-01'],
  ])('%s: %j to %j', (placement, from, to) => {
    expect(placementOf(when('within', from, to), { first, last })).toBe(placement);
  });
});

describe('anchorOf', () => {
  it.each<[Reading, string, string, string]>([
    ['day', '2015-10-03', '2015-10-03', '2015-10-03'],
    ['within', '2015-10-03', '2015-10-05', '2015-10-03'],
    ['within', '', '2015-10-05', '2015-10-05'],
    ['throughout', '2015-09-30', '', '2015-09-30'],
    ['accumulated', '2015-09-30', '2015-10-03', '2015-10-03'],
    ['accumulated', '2015-09-30', '', '2015-09-30'],
  ])('%s, %j to %j stands at %s', (reading, first, last, anchor) => {
    expect(anchorOf(when(reading, first, last))).toBe(dayFromIso(anchor));
  });

  it('stands nowhere without a day', () => {
    expect(anchorOf(when(null, '', ''))).toBeNull();
  });
});
