import { printDays, type WrittenDays, type YearOption } from '#model/date-words.ts';
import type { Bounds } from '#model/when.ts';

/** Days on which something was said or meant, in words, where there may be none. */
export function printSaidDays(days: WrittenDays, options: YearOption = {}): string {
  return printDays(days, options) ?? 'no day given';
}

function firstKnown({ earliest, latest }: Bounds): number {
  return earliest ?? latest ?? Infinity;
}

/** Compares by the first day that is known; what has none comes last. */
export function compareSaid(a: Bounds, b: Bounds): number {
  const [one, other] = [firstKnown(a), firstKnown(b)];
  return one === other ? 0 : one - other;
}
