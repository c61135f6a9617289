import { civilFromDay, type Day } from '#model/day.ts';

/** A date only as precise as it is known. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

type Precision = 'year' | 'month' | 'day';

/**
 * `2015-10-04`, `2015-10-04T08:30:00Z` -> day; `2015-10`, `2015-10-XX`, `2015-23` (autumn) ->
 * month; `2015`, `201X`, `2015-XX-XX` -> year.
 */
function precisionOf(edtf: string): Precision {
  const date = edtf.replaceAll(/[?~%]/g, '').trim();
  if (/^-?\d{4}-\d{2}-\d{2}(T|$)/.test(date)) return 'day';
  return /^-?\d{4}-\d{2}(-|$)/.test(date) ? 'month' : 'year';
}

function cut(value: Day, precision: Precision): PartialDate {
  const { year, month, date } = civilFromDay(value);
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day: date };
}

/**
 * First and last date of an EDTF expression; null for an open or unknown side. `[..2015-10-11]` ->
 * null, `2015-10-11`.
 */
function ends(edtf: string): readonly [string | null, string | null] {
  const parts = edtf.replaceAll(/[[\]{}]/g, '').split(/\/|\.\.|,/);
  return [parts[0]?.trim() || null, parts.at(-1)?.trim() || null];
}

/**
 * The first and last date of a stretch of days, none of either without an EDTF expression; each
 * only as precise as its side of the EDTF expression says. `from` null: not bounded there.
 * `2015-10` -> 2015-10 twice; `[2015-09-30..2015-10]` -> 2015-09-30 and 2015-10.
 */
export function partialDates(when: {
  readonly edtf: string | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}): { readonly from: PartialDate | null; readonly to: PartialDate | null } {
  if (when.edtf === null) return { from: null, to: null };
  const [first, last] = ends(when.edtf);
  return {
    from: when.earliest === null ? null : cut(when.earliest, precisionOf(first ?? last ?? '')),
    to: when.latest === null ? null : cut(when.latest, precisionOf(last ?? first ?? '')),
  };
}

export function sameDate(a: PartialDate, b: PartialDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
