import type { Said } from '#model/corpus.ts';
import { printSpan } from '#model/day.ts';
import { printWhen } from '#model/when.ts';

/**
 * `4 Oct 2015`, `10–11 Oct 2015`, `by 4 Oct 2015`, `on 4 Oct 2015 or later`: the days on which
 * something was said or published; null: none is given.
 */
export function printSaidDays({ earliest, latest }: Pick<Said, 'earliest' | 'latest'>): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest !== null && latest !== null) return printSpan({ first: earliest, last: latest });
  return printWhen({ reading: 'day', earliest, latest });
}
