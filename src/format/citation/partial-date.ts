import { type DateEnd, firstEnd, lastEnd } from '#model/date-end.ts';
import type { WrittenDays } from '#model/date-words.ts';
import { civilFromDay, type Day } from '#model/day.ts';

/** A date only as precise as it is known. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Only as precise as the end is written; of a decade or century the first year. */
function cut(value: Day, { unit }: DateEnd): PartialDate {
  const { year, month, date } = civilFromDay(value);
  if (unit === 'day') return { year, month, day: date };
  return unit === 'month' ? { year, month } : { year };
}

/**
 * The first and the last date of days, each only as precise as it is written; null: not bounded on
 * that side. `2015-10` -> 2015-10 twice; `[2015-09-30..2015-10]` -> 2015-09-30 and 2015-10.
 */
export function partialDates({ earliest, latest, ends }: WrittenDays): {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
} {
  return {
    from: earliest === null ? null : cut(earliest, firstEnd(ends)),
    to: latest === null ? null : cut(latest, lastEnd(ends)),
  };
}

/** `2015-10-04`, `2015-10`, `2015`. */
export function isoOfPartial({ year, month, day }: PartialDate): string {
  const two = (part: number | undefined) => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`);
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
}

export function sameDate(a: PartialDate, b: PartialDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
