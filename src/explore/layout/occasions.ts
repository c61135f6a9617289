import { numberAt } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { grouped } from '#base/grouped.ts';
import { listedAt, type Chronology } from '#model/chronology.ts';
import { NO_DAY } from '#model/date-columns.ts';

/** Claims of one day that were made on one occasion; null: no occasion is known of them. */
export interface OccasionGroup {
  readonly occasion: number | null;
  readonly claims: readonly number[];
}

/**
 * Claims, on the clock of saying, by their occasion, in the order in which these come up; those of
 * no known occasion last.
 */
export function byOccasion({ claims }: Chronology, rows: readonly number[]): readonly OccasionGroup[] {
  return [...grouped(rows, (row) => numberAt(claims.occasion, row))]
    .toSorted(([a], [b]) => Number(a < 0) - Number(b < 0))
    .map(([occasion, of]) => ({ occasion: occasion < 0 ? null : occasion, claims: of }));
}

/**
 * `said on 11 days, on 8 occasions`: how often claims were made, on the clock of saying. Days on
 * one of which something was said are one.
 */
export function sayingsWords({ events, claims }: Chronology, rows: Iterable<number>): string {
  const days = new Set<number | null>();
  const occasions = new Set<number>();
  for (const row of rows) {
    if (claims.saidEarliest[row] !== NO_DAY) days.add(listedAt(events, row));
    const occasion = numberAt(claims.occasion, row);
    if (occasion >= 0) occasions.add(occasion);
  }
  const words = `said on ${days.size === 0 ? 'no day given' : countOf(days.size, 'day')}`;
  return occasions.size === 0 ? words : `${words}, on ${countOf(occasions.size, 'occasion')}`;
}

/** The same of the claims of one source, by index. */
export function sayingsOfSource(chronology: Chronology, source: number): string {
  const { source: from } = chronology.claims;
  return sayingsWords(
    chronology,
    [...from.keys()].filter((row) => from[row] === source),
  );
}
