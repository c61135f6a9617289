import { PLAIN_DAYS } from '#model/date-end.ts';
import { printDays } from '#model/date-words.ts';
import { type DaySpan, isWithinYear } from '#model/day.ts';
import type { Bounds } from '#model/when.ts';

/**
 * Days of saying as a list of words, in time order: `3 Oct · 16 Oct`, with the year where the span
 * has several.
 */
export function daysInWords(days: readonly Bounds[], span: DaySpan): string {
  const rank = ({ earliest, latest }: Bounds) => earliest ?? latest ?? Infinity;
  const words = days
    .toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
    .map((each) => printDays({ ...each, ends: PLAIN_DAYS }, { year: !isWithinYear(span) }) ?? 'no day given');
  return words.join(' · ');
}
