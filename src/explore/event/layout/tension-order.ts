import { at } from '#base/at.ts';
import type { Event, Tension } from '#model/corpus.ts';
import type { EventDetails } from '#model/details.ts';
import { shareWords } from '#model/quote.ts';

/**
 * The tensions that touch an event, the most particular first: those that are about it alone, those
 * that touch no running total beside it, unless it is one itself, then the fewer events and
 * passages the earlier; equal ones as the editors have them. `events` are all that are known.
 */
export function tensionsOf(
  { event, claims }: EventDetails,
  tensions: readonly Tension[],
  events: readonly EventDetails[],
): readonly Tension[] {
  const ids = new Set(claims.map(({ id }) => id));
  const touched = new Map(events.flatMap((each) => each.claims.map((claim) => [claim.id, each.event] as const)));
  const own = claims.flatMap(({ passages }) => passages);
  return tensions
    .filter((tension) => tension.claims.some((id) => ids.has(id)))
    .map((tension) => {
      // A claim of an event that is not known stands for itself.
      const others = tension.claims.map((id) => touched.get(id) ?? id).filter((each) => each !== event);
      const elsewhere = tension.passages.some((passage) => !own.some((each) => shareWords(each, passage)));
      const totals = !isTotal(event) && others.some((each) => typeof each !== 'string' && isTotal(each));
      return { tension, rank: [Number(elsewhere), Number(totals), new Set(others).size, tension.passages.length] };
    })
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ tension }) => tension);
}

function isTotal({ when }: Event): boolean {
  return when.reading === 'accumulated';
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((each, index) => each !== other[index]);
  return place < 0 ? 0 : at(one, place) - at(other, place);
}
