import { firstEnd, lastEnd } from '#model/date-end.ts';
import type { Day } from '#model/day.ts';
import { firstDayOf, lastDayOf } from '#model/unit-days.ts';
import type { Bounds, When } from '#model/when.ts';

/**
 * The days on one of which something began, null: not bounded on this side. Order compares these: a
 * happening on some day began on it, a state at its first end, and a count stands at its last.
 */
export interface Begin {
  readonly from: Day | null;
  readonly to: Day | null;
}

export function beginOf({ reading, earliest, latest, ends }: When): Begin {
  switch (reading) {
    case 'throughout':
      // What held by a day had begun by it.
      return { from: earliest, to: earliest === null ? latest : lastDayOf(earliest, firstEnd(ends).unit) };
    case 'accumulated':
      return { from: latest === null ? earliest : firstDayOf(latest, lastEnd(ends).unit), to: latest };
    case 'day':
    case 'within':
    case null:
      return { from: earliest, to: latest };
  }
}

/**
 * The bounds of a date whose begin is narrowed to some days, those that order leaves alone as
 * they are; null where nothing is narrower. The end of a state and the first day of a count
 * follow from no order.
 */
export function narrowedBounds(when: When, { from, to }: Begin): Bounds | null {
  const earliest = when.reading === 'accumulated' ? when.earliest : from;
  const latest = when.reading === 'throughout' ? when.latest : to;
  return earliest === when.earliest && latest === when.latest ? null : { earliest, latest };
}
