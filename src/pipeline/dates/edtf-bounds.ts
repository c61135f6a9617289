import { err, ok, type Result } from '#base/result.ts';
import { type DateEnd, endsOf, isDoubtful, UNITS } from '#model/date-end.ts';
import type { WrittenDays } from '#model/date-words.ts';
import type { DaySpan } from '#model/day.ts';
import type { Reading } from '#model/vocabulary.ts';
import type { When } from '#model/when.ts';
import { type EdtfDate, type EdtfValue, readEdtf, unitAround } from '#pipeline/dates/edtf-syntax.ts';
import type { ProblemCode } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';

/** Why a date cannot be used. */
export interface DateFault {
  readonly code: ProblemCode & ('bad-edtf' | 'end-before-start' | 'reading-misfit');
  readonly message: string;
  readonly fix: string;
}

/** The days between which something lies, and how its ends are written; null is not bounded. */
export type EdtfBounds = WrittenDays;

/** An end that is open. */
const OPEN: DateEnd = { unit: 'day', approximate: false, uncertain: false };

const FORMS =
  '2015-10-03, 2015-09-30/2015-10-03, ../2015-10-03, [2015-10-03..2015-10-04], [..2015-10-03], 2015-10, 2015-10-XX, 2014';

const FITTING: Readonly<Record<Reading, string>> = {
  day: 'a single day such as 2015-10-03',
  throughout: 'an interval such as 2015-09-30/.., ../2015-10-03 or 2015-09-30/2015-10-03',
  within: 'a set such as [2015-10-03..2015-10-04] or [..2015-10-03], or a month or a year',
  accumulated: 'an interval with an end, such as 2015-09-30/2015-10-03',
};

function datesOf(value: EdtfValue): readonly EdtfDate[] {
  switch (value.form) {
    case 'date':
      return [value.date];
    case 'interval':
      return [value.from, value.to].filter((date) => date !== null);
    case 'set':
      return value.ranges.flatMap(({ first, last }) => [first, last]);
  }
}

function runsBackwards(value: EdtfValue): boolean {
  switch (value.form) {
    case 'date':
      return false;
    case 'interval':
      return value.from !== null && value.to !== null && value.from.earliest > value.to.latest;
    case 'set':
      return value.ranges.some(({ first, last }) => first.earliest > last.latest);
  }
}

/** What counts of a date that is an end: of `2015-1X` no month is known, but the year. */
function asEnd(date: EdtfDate): EdtfDate {
  return { ...date, unit: unitAround(date.earliest, date.latest, date.unit) };
}

/** The date with which a set begins, or ends: of several the one written most roughly. */
function outermost(dates: readonly EdtfDate[], isOuter: (a: EdtfDate, b: EdtfDate) => number): EdtfDate | null {
  const roughness = ({ unit }: EdtfDate) => UNITS.indexOf(unit);
  return dates.toSorted((a, b) => isOuter(a, b) || roughness(b) - roughness(a))[0] ?? null;
}

/** First and last end of a value; null where it is open. */
function endDates(value: EdtfValue): readonly [EdtfDate | null, EdtfDate | null] {
  switch (value.form) {
    case 'date':
      return [value.date, value.date];
    case 'interval':
      return [value.from && asEnd(value.from), value.to && asEnd(value.to)];
    case 'set': {
      const first = outermost(datesOf(value), (a, b) => a.earliest - b.earliest);
      const last = outermost(datesOf(value), (a, b) => b.latest - a.latest);
      return [value.openBefore ? null : first, value.openAfter ? null : last];
    }
  }
}

function boundsOf(value: EdtfValue): EdtfBounds {
  const [first, last] = endDates(value);
  return {
    earliest: first?.earliest ?? null,
    latest: last?.latest ?? null,
    ends: endsOf(first ?? OPEN, last ?? OPEN),
  };
}

function readValue(text: string): Result<EdtfValue, DateFault> {
  const value = readEdtf(text);
  if (!value.ok)
    return err({
      code: 'bad-edtf',
      message: `"${shorten(text)}": ${value.error}`,
      fix: `Forms that are understood: ${FORMS}.`,
    });
  if (datesOf(value.value).length === 0) {
    return err({
      code: 'bad-edtf',
      message: `"${shorten(text)}" says nothing.`,
      fix: 'Write "none" if no day is given.',
    });
  }
  if (value.value.form === 'set' && value.value.of === 'all') {
    return err({
      code: 'reading-misfit',
      message: `"${shorten(text)}" is all of its dates, which fits no reading.`,
      fix: 'Write an event for each of them, or [ ] for one of them.',
    });
  }
  if (runsBackwards(value.value)) {
    return err({
      code: 'end-before-start',
      message: `"${shorten(text)}" ends before it starts.`,
      fix: 'Write the earlier date first.',
    });
  }
  return value;
}

/** The bounds of an EDTF text whatever it is read as: for days of publication and of sayings. */
export function edtfBounds(text: string): Result<EdtfBounds, DateFault> {
  const value = readValue(text);
  return value.ok ? ok(boundsOf(value.value)) : value;
}

/** Written to the day, with no digit left open. */
function isDay({ earliest, latest }: EdtfDate): boolean {
  return earliest === latest;
}

function fits(value: EdtfValue, reading: Reading): boolean {
  switch (reading) {
    case 'day':
      return value.form === 'date' && isDay(value.date);
    case 'throughout':
      return value.form === 'interval';
    case 'within':
      return value.form === 'set' || (value.form === 'date' && !isDay(value.date));
    case 'accumulated':
      return value.form === 'interval' && value.to !== null;
  }
}

/** The reading that a value can have, for a hint; intervals have two. */
function readingsFor(value: EdtfValue): readonly Reading[] {
  return (['day', 'throughout', 'within', 'accumulated'] as const).filter((reading) => fits(value, reading));
}

/** Whether an end is a day about which there is no doubt. */
function isSureDay(date: EdtfDate): boolean {
  return date.earliest === date.latest && !isDoubtful(date);
}

/**
 * The days on which a state surely held: from the last day on which it can have begun to the first
 * on which it can have ended. Of an end that is open or in doubt nothing is known but that it held
 * on the day at its other end, if that is one.
 */
function coreOfState(from: EdtfDate | null, to: EdtfDate | null): DaySpan | null {
  const first = from && !isDoubtful(from) ? from : null;
  const last = to && !isDoubtful(to) ? to : null;
  if (first && last) {
    return first.latest <= last.earliest ? { first: first.latest, last: last.earliest } : null;
  }
  const known = first ?? last;
  return known && isSureDay(known) ? { first: known.earliest, last: known.earliest } : null;
}

/** The days on which it surely was so; null when there are none. */
function coreOf(value: EdtfValue, reading: Reading): DaySpan | null {
  const [first, last] = endDates(value);
  switch (reading) {
    case 'day':
    case 'within':
      return first && last && first.earliest === last.latest && !isDoubtful(first) && !isDoubtful(last)
        ? { first: first.earliest, last: last.latest }
        : null;
    case 'accumulated':
      return last && isSureDay(last) ? { first: last.earliest, last: last.earliest } : null;
    case 'throughout':
      return coreOfState(first, last);
  }
}

export type ReadDate = Pick<When, 'reading' | 'earliest' | 'latest' | 'core' | 'ends'>;

/** The bounds and the core of an EDTF text read as `reading`. */
export function readWhen(text: string, reading: Reading): Result<ReadDate, DateFault> {
  const value = readValue(text);
  if (!value.ok) return value;
  if (!fits(value.value, reading)) {
    const possible = readingsFor(value.value);
    const other = possible.length === 0 ? '' : ` "${shorten(text)}" itself can be read as ${possible.join(' or ')}.`;
    return err({
      code: 'reading-misfit',
      message: `"${shorten(text)}" cannot be read as "${reading}".`,
      fix: `"${reading}" wants ${FITTING[reading]}.${other}`,
    });
  }
  return ok({ reading, ...boundsOf(value.value), core: coreOf(value.value, reading) });
}
