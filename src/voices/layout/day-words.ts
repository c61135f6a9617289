import { PLAIN_DAYS } from '#model/date-end.ts';
import { type DaySpan, isWithinYear } from '#model/day.ts';
import { compareSaid, printSaidDays } from '#model/claims/said-days.ts';
import type { Bounds } from '#model/when.ts';

/**
 * Days of saying as a list of words, in time order: `3 Oct · 16 Oct`, with the year where the span
 * has several.
 */
export function daysInWords(days: readonly Bounds[], span: DaySpan): string {
  const words = days
    .toSorted(compareSaid)
    .map((each) => printSaidDays({ ...each, ends: PLAIN_DAYS }, { year: !isWithinYear(span) }));
  return words.join(' · ');
}
