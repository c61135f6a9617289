import { at } from '#base/at.ts';
import type { Event } from '#model/corpus.ts';
import { type Step, stepsBy } from '#model/order/step.ts';
import type { Report } from '#pipeline/report/problem.ts';
import type { StorylineSeed } from '#pipeline/seeds/seed-schema.ts';

/** All places that steps lead to from one. */
function laterThan(place: number, leaving: readonly (readonly Step[])[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const queue = [place];
  for (const each of queue) {
    for (const { later } of at(leaving, each)) {
      if (reached.has(later)) continue;
      reached.add(later);
      queue.push(later);
    }
  }
  return reached;
}

/** A storyline names no event before one that it came after. */
export function checkStorylineOrder(
  events: readonly Event[],
  steps: readonly Step[],
  storylines: readonly StorylineSeed[],
  report: Report,
): void {
  const leaving = stepsBy('earlier', steps, events.length);
  const placeOf = new Map(events.map(({ id }, place) => [id, place]));
  for (const { id, events: named } of storylines) {
    for (const [index, { value, at: position }] of named.entries()) {
      const place = placeOf.get(value);
      const reached = place === undefined ? null : laterThan(place, leaving);
      const wrong =
        reached &&
        named.slice(0, index).find((each) => {
          const before = placeOf.get(each.value);
          return before !== undefined && reached.has(before);
        });
      if (!wrong) continue;
      report(
        position,
        'storyline-against-order',
        `The storyline "${id.value}" names "${value}" after "${wrong.value}", which came later.`,
        `Name "${value}" before "${wrong.value}".`,
      );
    }
  }
}
