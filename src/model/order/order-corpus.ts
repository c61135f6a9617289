import { at } from '#base/at.ts';
import type { Claim, Event, Source } from '#model/corpus.ts';
import type { Day } from '#model/day.ts';
import { type Begin, beginOf, narrowedBounds } from '#model/order/begin.ts';
import { listedDays } from '#model/order/listed-days.ts';
import { inSequence, narrowBegins } from '#model/order/narrow.ts';
import { followedSteps, stepsBy, timeSteps } from '#model/order/step.ts';
import { compareTelling } from '#model/order/telling.ts';

interface Told {
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  /** By publication. */
  readonly sources: readonly Pick<Source, 'id'>[];
}

function laterOf(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earlierOf(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/**
 * What order adds to the date of a claim: what it adds to its event, if that has this very date,
 * else what the claim itself says of the order, as far as its own days allow it.
 */
function narrowedClaim({ id, when, after, before }: Claim, event: Event, beginOfEvent: (id: string) => Begin | null) {
  const isEvents = event.when.edtf === when.edtf && event.when.reading === when.reading;
  if (isEvents && event.when.from.includes(id)) return event.when.narrowed;
  const own = beginOf(when);
  const from = after.reduce((least, tie) => laterOf(least, beginOfEvent(tie.event)?.from ?? null), own.from);
  const to = before.reduce((most, tie) => earlierOf(most, beginOfEvent(tie.event)?.to ?? null), own.to);
  return from !== null && to !== null && from > to ? null : narrowedBounds(when, { from, to });
}

/**
 * Puts events into the one order in which they are listed, stepped through and exported, and adds
 * to their dates and to those of claims what the order that they follow says. By the day under
 * which they are listed, those without a day last; within a day by what came first, then by what
 * is told first. The order has no circles, and no step that the days exclude.
 */
export function orderCorpus({ events, claims, sources }: Told): Pick<Told, 'events' | 'claims'> {
  const steps = followedSteps(events, claims);
  const { begins } = narrowBegins(
    events.map(({ when }) => beginOf(when)),
    steps,
  );
  const days = listedDays(begins, steps);
  const placed = events.map((event, place): Event => {
    const narrowed = narrowedBounds(event.when, at(begins, place));
    return { ...event, when: { ...event.when, narrowed }, listed: days[place] ?? null };
  });
  const byTelling = compareTelling(claims, sources);
  const listed = (place: number): number => days[place] ?? Infinity;
  const sorted = [...placed.keys()].toSorted((a, b) => {
    const [one, other] = [listed(a), listed(b)];
    return one === other ? byTelling(at(placed, a), at(placed, b)) : one - other;
  });
  const coming = stepsBy('later', [...steps, ...timeSteps(events)], events.length);
  const placeOf = new Map(events.map(({ id }, place) => [id, place]));
  const beginOfEvent = (id: string) => {
    const place = placeOf.get(id);
    return place === undefined ? null : (begins[place] ?? null);
  };
  const byId = new Map(placed.map((event) => [event.id, event]));
  return {
    events: inSequence(sorted, coming).map((place) => at(placed, place)),
    claims: claims.map((claim) => {
      const event = byId.get(claim.event);
      const narrowed = event ? narrowedClaim(claim, event, beginOfEvent) : null;
      return { ...claim, when: { ...claim.when, narrowed } };
    }),
  };
}
