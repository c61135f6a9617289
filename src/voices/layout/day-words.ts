import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { type Day, type DaySpan, isWithinYear, printSpan } from '#model/day.ts';
import { compareSaid, printSaidDays } from '#model/claims/said-days.ts';
import type { Bounds } from '#model/when.ts';

/** More dates than these are no longer read one by one. */
const MOST = 20;

/**
 * Days of saying as a list of words, in time order: `3 Oct · 16 Oct`, with the year where the span
 * has several. Of many: `68 dates, 8 Sep – 30 Nov`.
 */
export function daysInWords(days: readonly Bounds[], span: DaySpan): string {
  const year = !isWithinYear(span);
  const known = days.flatMap(({ earliest, latest }): Day[] => [earliest, latest].filter((each) => each !== null));
  if (days.length > MOST && known.length > 0) {
    const [first, last] = known.reduce<readonly [Day, Day]>(
      ([from, to], each) => [each < from ? each : from, each > to ? each : to],
      [at(known, 0), at(known, 0)],
    );
    return `${countOf(days.length, 'date')}, ${printSpan({ first, last }, { year })}`;
  }
  const words = days.toSorted(compareSaid).map((each) => printSaidDays({ ...each, ends: PLAIN_DAYS }, { year }));
  return words.join(' · ');
}
