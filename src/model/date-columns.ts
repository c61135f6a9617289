import { at, numberAt } from '#base/at.ts';
import { type DateEnds, endsFrom } from '#model/date-end.ts';
import { type Day, day, type DaySpan } from '#model/day.ts';
import { READINGS, valuesOf } from '#model/vocabulary.ts';
import type { DateBounds } from '#model/when.ts';

/** In the day columns: not bounded on this side, or no such day. */
export const NO_DAY = -2_147_483_648;

const READING_VALUES = valuesOf(READINGS);

/**
 * Dates as columns of one length. `reading` holds places in the vocabulary, -1 where no day is
 * given, `earliest` and `latest` day numbers or `NO_DAY`, `ends` how both ends are written,
 * `coreFirst` and `coreLast` the days on which it surely was so, or `NO_DAY`, `drawnEarliest` and
 * `drawnLatest` the bounds as the order that is told narrows them: for placing, never for words.
 */
export interface DateColumns {
  readonly reading: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly ends: Int32Array;
  readonly coreFirst: Int32Array;
  readonly coreLast: Int32Array;
  readonly drawnEarliest: Int32Array;
  readonly drawnLatest: Int32Array;
}

/** A date as it is said in words. */
export interface DrawnDate extends DateBounds {
  readonly ends: DateEnds;
}

/** A day of a column, null for `NO_DAY`. */
export function dayOrNull(value: number): Day | null {
  return value === NO_DAY ? null : day(value);
}

function readingAt({ reading }: DateColumns, index: number) {
  const place = numberAt(reading, index);
  return place < 0 ? null : at(READING_VALUES, place);
}

/** The bounds between which a date is drawn and placed, at an index that exists. */
export function boundsAt(dates: DateColumns, index: number): DateBounds {
  return {
    reading: readingAt(dates, index),
    earliest: dayOrNull(numberAt(dates.drawnEarliest, index)),
    latest: dayOrNull(numberAt(dates.drawnLatest, index)),
  };
}

/** A date as it is written, at an index that exists. */
export function dateAt(dates: DateColumns, index: number): DrawnDate {
  return {
    reading: readingAt(dates, index),
    earliest: dayOrNull(numberAt(dates.earliest, index)),
    latest: dayOrNull(numberAt(dates.latest, index)),
    ends: endsFrom(numberAt(dates.ends, index)),
  };
}

/** The days on which it surely was so, of the date at an index that exists; null: no such day. */
export function coreAt({ coreFirst, coreLast }: DateColumns, index: number): DaySpan | null {
  const first = dayOrNull(numberAt(coreFirst, index));
  const last = dayOrNull(numberAt(coreLast, index));
  return first === null || last === null ? null : { first, last };
}
