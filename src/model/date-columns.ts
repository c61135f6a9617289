import { at, numberAt } from '#base/at.ts';
import { type Day, day } from '#model/day.ts';
import { READINGS, valuesOf } from '#model/vocabulary.ts';
import type { DateBounds } from '#model/when.ts';

/** In the day columns: not bounded on this side, or no such day. */
export const NO_DAY = -2_147_483_648;

export const APPROXIMATE = 1;
export const UNCERTAIN = 2;

const READING_VALUES = valuesOf(READINGS);

/**
 * Dates as columns of one length. `reading` holds places in the vocabulary, -1 where no day is
 * given, `earliest` and `latest` day numbers or `NO_DAY`, `flags` the bits `APPROXIMATE` and
 * `UNCERTAIN`.
 */
export interface DateColumns {
  readonly reading: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly flags: Int32Array;
}

/** A date as the axis draws it. */
export interface DrawnDate extends DateBounds {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A day of a column, null for `NO_DAY`. */
export function dayOrNull(value: number): Day | null {
  return value === NO_DAY ? null : day(value);
}

/** The bounds at an index that exists. */
export function boundsAt({ reading, earliest, latest }: DateColumns, index: number): DateBounds {
  const place = numberAt(reading, index);
  return {
    reading: place < 0 ? null : at(READING_VALUES, place),
    earliest: dayOrNull(numberAt(earliest, index)),
    latest: dayOrNull(numberAt(latest, index)),
  };
}

/** The whole date at an index that exists. */
export function dateAt(dates: DateColumns, index: number): DrawnDate {
  const flags = numberAt(dates.flags, index);
  return {
    ...boundsAt(dates, index),
    approximate: (flags & APPROXIMATE) !== 0,
    uncertain: (flags & UNCERTAIN) !== 0,
  };
}
