import { describe, expect, it } from 'vitest';

import { dayFromIso } from '#model/day.ts';
import type { Reading } from '#model/vocabulary.ts';
import { anchorOf, type DateBounds, placementOf, printWhen } from '#model/when.ts';

function when(reading: Reading | null, first: string, last: string): DateBounds {
  return { reading, earliest: dayFromIso(first), latest: dayFromIso(last) };
}

describe('printWhen', () => {
  it.each<[Reading | null, string, string, string]>([
    ['day', '2015-10-03', '2015-10-03', '3 Oct 2015'],
    ['day', '2015-10-03', '2015-10-04', 'some day between 3 and 4 Oct 2015'],
    ['within', '2015-10-03', '2015-10-04', 'some day between 3 and 4 Oct 2015'],
    ['within', '2015-09-30', '2015-10-04', 'some day between 30 Sep and 4 Oct 2015'],
    ['within', '2014-12-30', '2015-01-02', 'some day between 30 Dec 2014 and 2 Jan 2015'],
    ['within', '2015-10-03', '2015-10-03', '3 Oct 2015'],
    ['within', '2015-10-01', '2015-10-31', 'some day in Oct 2015'],
    ['within', '2014-01-01', '2014-12-31', 'some day in 2014'],
    ['within', '2011-01-01', '2014-12-31', 'some day between 2011 and 2014'],
    ['within', '', '2015-10-11', 'by 11 Oct 2015'],
    ['within', '2015-10-11', '', 'on 11 Oct 2015 or later'],
    ['throughout', '2015-09-30', '2015-10-10', 'from 30 Sep to 10 Oct 2015, every day'],
    ['throughout', '2015-10-03', '2015-10-03', '3 Oct 2015'],
    ['throughout', '2014-01-01', '2014-12-31', 'throughout 2014'],
    ['throughout', '', '2015-10-11', 'as of 11 Oct 2015'],
    ['throughout', '2015-09-30', '', 'from 30 Sep 2015 on'],
    ['accumulated', '2015-09-30', '2015-10-03', 'total from 30 Sep to 3 Oct 2015'],
    ['accumulated', '2015-10-03', '2015-10-03', 'total for 3 Oct 2015'],
    ['accumulated', '2015-10-01', '2015-10-31', 'total for Oct 2015'],
    ['accumulated', '', '2015-10-03', 'total up to 3 Oct 2015'],
    ['accumulated', '2015-09-30', '', 'total since 30 Sep 2015'],
    [null, '', '', 'no day given'],
  ])('%s, %j to %j reads "%s"', (reading, first, last, words) => {
    expect(printWhen(when(reading, first, last))).toBe(words);
  });

  it('leaves the year out where it is told to and can', () => {
    expect(printWhen(when('within', '2015-10-03', '2015-10-04'), { year: false })).toBe('some day between 3 and 4 Oct');
    expect(printWhen(when('within', '', '2015-10-04'), { year: false })).toBe('by 4 Oct');
    expect(printWhen(when('within', '2014-01-01', '2014-12-31'), { year: false })).toBe('some day in 2014');
  });

  it('says what is doubtful', () => {
    const about = { ...when('day', '2015-10-03', '2015-10-03'), approximate: true };
    expect(printWhen(about)).toBe('3 Oct 2015 (approximate)');
    expect(printWhen({ ...about, uncertain: true })).toBe('3 Oct 2015 (approximate, uncertain)');
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
