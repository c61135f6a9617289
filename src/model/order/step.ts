import { at } from '#base/at.ts';
import { addTo } from '#base/add-to.ts';
import type { Claim, Event } from '#model/corpus.ts';
import { followsIn, type Relation, relationsOf } from '#model/order/relation.ts';

/**
 * One event before another, by their places in a list. `relation` null: both have a time of day
 * that says so.
 */
export interface Step {
  readonly earlier: number;
  readonly later: number;
  readonly relation: Relation | null;
}

/** The order that the events follow, of those that are there. */
export function followedSteps(events: readonly Event[], claims: readonly Claim[]): readonly Step[] {
  const places = new Map(events.map(({ id }, place) => [id, place]));
  return relationsOf(claims.filter(followsIn(events))).flatMap((relation) => {
    const earlier = places.get(relation.earlier);
    const later = places.get(relation.later);
    return earlier === undefined || later === undefined ? [] : [{ earlier, later, relation }];
  });
}

/**
 * What printed times say of the events of a day: each before those with the next later time of the
 * same printed zone, or of none.
 */
export function timeSteps(events: readonly Event[]): readonly Step[] {
  const clocks = new Map<string, { readonly place: number; readonly minutes: number }[]>();
  for (const [place, { when }] of events.entries()) {
    if (when.at === null || when.earliest === null || when.earliest !== when.latest) continue;
    const clock = JSON.stringify([when.earliest, when.at.zone?.exact ?? null]);
    addTo(clocks, clock, { place, minutes: when.at.minutes });
  }
  return [...clocks.values()].flatMap((told) => {
    const times = [...new Set(told.map(({ minutes }) => minutes))].toSorted((a, b) => a - b);
    const placesAt = (time: number) => told.filter(({ minutes }) => minutes === time).map(({ place }) => place);
    return times
      .slice(1)
      .flatMap((time, index) =>
        placesAt(at(times, index)).flatMap((earlier) =>
          placesAt(time).map((later): Step => ({ earlier, later, relation: null })),
        ),
      );
  });
}

/** For each of `count` places the steps that lead to it, or from it. */
export function stepsBy(end: 'earlier' | 'later', steps: readonly Step[], count: number): readonly (readonly Step[])[] {
  const found = Array.from({ length: count }, (): Step[] => []);
  for (const step of steps) at(found, step[end]).push(step);
  return found;
}
