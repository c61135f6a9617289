import { err, ok, type Result } from '#base/result.ts';
import type { Day, DaySpan } from '#model/day.ts';
import { day } from '#model/day.ts';
import type { Reading } from '#model/vocabulary.ts';
import type { When } from '#model/when.ts';
import { type EdtfDate, type EdtfValue, readEdtf } from '#pipeline/dates/edtf-syntax.ts';
import type { ProblemCode } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';

/** Why a date cannot be used. */
export interface DateFault {
  readonly code: ProblemCode & ('bad-edtf' | 'end-before-start' | 'reading-misfit');
  readonly message: string;
  readonly fix: string;
}

/** The days between which something lies; null is not bounded. */
export interface EdtfBounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

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

function boundsOf(value: EdtfValue): EdtfBounds {
  const dates = datesOf(value);
  const openBefore = value.form === 'interval' ? value.from === null : value.form === 'set' && value.openBefore;
  const openAfter = value.form === 'interval' ? value.to === null : value.form === 'set' && value.openAfter;
  return {
    earliest: openBefore || dates.length === 0 ? null : day(Math.min(...dates.map(({ earliest }) => earliest))),
    latest: openAfter || dates.length === 0 ? null : day(Math.max(...dates.map(({ latest }) => latest))),
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
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

function fits(value: EdtfValue, reading: Reading): boolean {
  switch (reading) {
    case 'day':
      return value.form === 'date' && value.date.isDay;
    case 'throughout':
      return value.form === 'interval';
    case 'within':
      return value.form === 'set' || (value.form === 'date' && !value.date.isDay);
    case 'accumulated':
      return value.form === 'interval' && value.to !== null;
  }
}

/** The reading that a value can have, for a hint; intervals have two. */
function readingsFor(value: EdtfValue): readonly Reading[] {
  return (['day', 'throughout', 'within', 'accumulated'] as const).filter((reading) => fits(value, reading));
}

/**
 * The days on which it surely was so; null when there are none, and whenever the date is
 * approximate or uncertain.
 */
function coreOf(
  value: EdtfValue,
  reading: Reading,
  { earliest, latest, approximate, uncertain }: EdtfBounds,
): DaySpan | null {
  if (approximate || uncertain) return null;
  switch (reading) {
    case 'day':
    case 'within':
      return earliest !== null && earliest === latest ? { first: earliest, last: earliest } : null;
    case 'accumulated':
      return latest === null ? null : { first: latest, last: latest };
    case 'throughout': {
      if (earliest !== null && latest !== null) return { first: earliest, last: latest };
      // Open on one side: true on the day named, if it is one.
      const [named] = datesOf(value);
      return named?.isDay ? { first: named.earliest, last: named.earliest } : null;
    }
  }
}

export type ReadDate = Pick<When, 'reading' | 'earliest' | 'latest' | 'core' | 'approximate' | 'uncertain'>;

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
  const bounds = boundsOf(value.value);
  return ok({ reading, ...bounds, core: coreOf(value.value, reading, bounds) });
}
