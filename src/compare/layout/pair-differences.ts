import { numberAt } from '#base/at.ts';
import { grouped } from '#base/grouped.ts';
import { differenceWords } from '#compare/layout/difference-words.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Compare } from '#model/comparing/compare.ts';

/** An event of which two sources tell otherwise, by index, and in what. */
export interface PairDifference {
  readonly event: number;
  readonly differs: readonly string[];
}

/** Where two sources, by their places, differ from each other, in the order of events given. */
export function pairDifferences(
  { claims }: Pick<Chronology, 'claims'>,
  { differences }: Pick<Compare, 'differences'>,
  events: readonly number[],
  pair: readonly [number, number],
): readonly PairDifference[] {
  const byEvent = grouped(differences, ({ event }) => event);
  return events.flatMap((event) => {
    const own = (byEvent.get(event) ?? []).filter((difference) => {
      const sources = difference.claims.map((claim) => numberAt(claims.source, claim));
      return pair.every((place) => sources.includes(place));
    });
    return own.length === 0 ? [] : [{ event, differs: own.map(differenceWords) }];
  });
}
