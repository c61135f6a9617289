import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { firstEnd, isDoubtful, lastEnd, PLAIN_DAYS } from '#model/date-end.ts';
import { civilFromDay, day, isoFromDay } from '#model/day.ts';
import { READINGS, valuesOf } from '#model/vocabulary.ts';
import { edtfBounds, readWhen } from '#pipeline/dates/edtf-bounds.ts';

import { anyDate } from './any-date.ts';

const iso = (value: number | null): string | null => (value === null ? null : isoFromDay(day(value)));

/** `earliest latest | core`, with `-` for null and `~` and `?` for the qualifiers. */
function printed(edtf: string, reading: Parameters<typeof readWhen>[1]): string {
  const read = readWhen(edtf, reading);
  if (!read.ok) return read.error.code;
  const { earliest, latest, core, ends } = read.value;
  const [a, b] = [firstEnd(ends), lastEnd(ends)];
  const signs = `${a.approximate || b.approximate ? '~' : ''}${a.uncertain || b.uncertain ? '?' : ''}`;
  const heart = core ? `${iso(core.first)} ${iso(core.last)}` : '-';
  return `${iso(earliest) ?? '-'} ${iso(latest) ?? '-'} | ${heart}${signs}`;
}

describe('readWhen', () => {
  it.each([
    ['2015-10-03', 'day', '2015-10-03 2015-10-03 | 2015-10-03 2015-10-03'],
    ['2016-02-29', 'day', '2016-02-29 2016-02-29 | 2016-02-29 2016-02-29'],
    ['2015-10-03~', 'day', '2015-10-03 2015-10-03 | -~'],
    ['2015-10-03?', 'day', '2015-10-03 2015-10-03 | -?'],
    ['2015-10-03%', 'day', '2015-10-03 2015-10-03 | -~?'],
    ['2015-?10-03', 'day', '2015-10-03 2015-10-03 | -?'],
    ['2015-09-30/2015-10-03', 'throughout', '2015-09-30 2015-10-03 | 2015-09-30 2015-10-03'],
    ['../2015-10-11', 'throughout', '- 2015-10-11 | 2015-10-11 2015-10-11'],
    ['/2015-10-11', 'throughout', '- 2015-10-11 | 2015-10-11 2015-10-11'],
    ['2015-10-11/..', 'throughout', '2015-10-11 - | 2015-10-11 2015-10-11'],
    ['2015-10/..', 'throughout', '2015-10-01 - | -'],
    ['2013/2014', 'throughout', '2013-01-01 2014-12-31 | 2013-12-31 2014-01-01'],
    ['2015-09/2015-10', 'throughout', '2015-09-01 2015-10-31 | 2015-09-30 2015-10-01'],
    ['2015-10/2015-10', 'throughout', '2015-10-01 2015-10-31 | -'],
    ['2015-10-16/2015', 'throughout', '2015-10-16 2015-12-31 | -'],
    ['2015/2015-03', 'throughout', '2015-01-01 2015-03-31 | -'],
    ['2015-09/2015-10-05', 'throughout', '2015-09-01 2015-10-05 | 2015-09-30 2015-10-05'],
    ['2011~/2015-11-03', 'throughout', '2011-01-01 2015-11-03 | 2015-11-03 2015-11-03~'],
    ['../2014', 'throughout', '- 2014-12-31 | -'],
    ['2015-09/2015-10', 'accumulated', '2015-09-01 2015-10-31 | -'],
    ['[2015-10,2015-09-30]', 'within', '2015-09-30 2015-10-31 | -'],
    ['{2015-10-01,2015-10-03}', 'within', 'reading-misfit'],
    ['{2015-10-01..2015-10-03}', 'throughout', 'reading-misfit'],
    ['19XX', 'within', '1900-01-01 1999-12-31 | -'],
    ['1XXX', 'within', 'bad-edtf'],
    ['2015-09-30~/2015-10-03', 'throughout', '2015-09-30 2015-10-03 | 2015-10-03 2015-10-03~'],
    ['[2015-10-03..2015-10-04]', 'within', '2015-10-03 2015-10-04 | -'],
    ['[2015-10-03,2015-10-05]', 'within', '2015-10-03 2015-10-05 | -'],
    ['[2015-10-03]', 'within', '2015-10-03 2015-10-03 | 2015-10-03 2015-10-03'],
    ['[..2015-10-04]', 'within', '- 2015-10-04 | -'],
    ['[2015-10-04..]', 'within', '2015-10-04 - | -'],
    ['[2015-02..2015-03]', 'within', '2015-02-01 2015-03-31 | -'],
    ['2015-10', 'within', '2015-10-01 2015-10-31 | -'],
    ['2015-02-XX', 'within', '2015-02-01 2015-02-28 | -'],
    ['2015-10-1X', 'within', '2015-10-10 2015-10-19 | -'],
    ['2015-10-3X', 'within', '2015-10-30 2015-10-31 | -'],
    ['2015-XX', 'within', '2015-01-01 2015-12-31 | -'],
    ['2014', 'within', '2014-01-01 2014-12-31 | -'],
    ['201X', 'within', '2010-01-01 2019-12-31 | -'],
    ['2014~', 'within', '2014-01-01 2014-12-31 | -~'],
    ['2015-09-30/2015-10-16', 'accumulated', '2015-09-30 2015-10-16 | 2015-10-16 2015-10-16'],
    ['../2015-10-16', 'accumulated', '- 2015-10-16 | 2015-10-16 2015-10-16'],
    ['2015-09-30/2015-10-16?', 'accumulated', '2015-09-30 2015-10-16 | -?'],
    ['2015-10-03', 'within', 'reading-misfit'],
    ['2015-10-03', 'throughout', 'reading-misfit'],
    ['2015-10', 'day', 'reading-misfit'],
    ['2015-10-XX', 'day', 'reading-misfit'],
    ['[2015-10-03..2015-10-04]', 'throughout', 'reading-misfit'],
    ['2015-09-30/2015-10-03', 'within', 'reading-misfit'],
    ['2015-09-30/..', 'accumulated', 'reading-misfit'],
    ['2015-10-03/2015-09-30', 'throughout', 'end-before-start'],
    ['[2015-10-04..2015-10-03]', 'within', 'end-before-start'],
    ['2015-10-03T13:11:00', 'day', 'bad-edtf'],
    ['2015-W40', 'within', 'bad-edtf'],
    ['2015-23', 'within', 'bad-edtf'],
    ['2015-02-29', 'day', 'bad-edtf'],
    ['2015-13-01', 'day', 'bad-edtf'],
    ['../..', 'throughout', 'bad-edtf'],
    ['Y20150', 'within', 'bad-edtf'],
    ['04/10/2015', 'day', 'bad-edtf'],
    ['', 'day', 'bad-edtf'],
  ] as const)('%s read as %s', (edtf, reading, expected) => {
    expect(printed(edtf, reading)).toBe(expected);
  });
});

const days = fc.integer({ min: -200_000, max: 80_000 }).map((number) => day(number));

describe('bounds', () => {
  it('of an interval and of a set are its ends, whatever the days', () => {
    fc.assert(
      fc.property(days, fc.nat(5000), (first, length) => {
        const last = day(first + length);
        const [a, b] = [isoFromDay(first), isoFromDay(last)];
        const expected = { earliest: first, latest: last, ends: PLAIN_DAYS };
        expect(edtfBounds(`${a}/${b}`)).toEqual({ ok: true, value: expected });
        expect(edtfBounds(`[${a}..${b}]`)).toEqual({ ok: true, value: expected });
      }),
    );
  });

  it('of a month are its first and last day', () => {
    fc.assert(
      fc.property(days, (value) => {
        const bounds = edtfBounds(isoFromDay(value).slice(0, 7));
        if (!bounds.ok || bounds.value.earliest === null || bounds.value.latest === null) throw new Error('unbounded');
        const { earliest, latest } = bounds.value;
        expect(civilFromDay(earliest)).toEqual({ ...civilFromDay(value), date: 1 });
        expect(civilFromDay(day(latest + 1)).date).toBe(1);
        expect(latest - earliest).toBeLessThan(31);
        expect(earliest <= value && value <= latest).toBe(true);
      }),
    );
  });

  it('hold the core, whatever is written and however it is read', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...valuesOf(READINGS)), ({ edtf }, reading) => {
        const read = readWhen(edtf, reading);
        if (!read.ok) return;
        const { earliest, latest, core, ends } = read.value;
        expect((earliest ?? -Infinity) <= (latest ?? Infinity)).toBe(true);
        if (isDoubtful(firstEnd(ends)) && isDoubtful(lastEnd(ends))) expect(core).toBeNull();
        if (!core) return;
        expect(core.first).toBeGreaterThanOrEqual(earliest ?? -Infinity);
        expect(core.last).toBeLessThanOrEqual(latest ?? Infinity);
        expect(core.first).toBeLessThanOrEqual(core.last);
      }),
    );
  });

  it('never throw, whatever is written', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof edtfBounds(text).ok === 'boolean'));
  });
});
