import { at } from '#base/at.ts';
import { type Step, stepsBy } from '#model/order/step.ts';

/** A shortest way from a place back to it; null: there is none. */
function wayBack(start: number, leaving: readonly (readonly Step[])[]): readonly Step[] | null {
  const reachedBy = new Map<number, Step>();
  const queue = [start];
  for (const place of queue) {
    for (const step of at(leaving, place)) {
      if (reachedBy.has(step.later)) continue;
      reachedBy.set(step.later, step);
      if (step.later === start) return trace(start, reachedBy);
      queue.push(step.later);
    }
  }
  return null;
}

/** The steps to `end` back from it, in their order. */
function trace(end: number, reachedBy: ReadonlyMap<number, Step>): readonly Step[] {
  const way: Step[] = [];
  let place = end;
  do {
    const step = reachedBy.get(place);
    if (!step) break;
    way.unshift(step);
    place = step.earlier;
  } while (place !== end);
  return way;
}

/** The places from which steps lead on and on, or back and back, without an end. */
function entangled(steps: readonly Step[], count: number): readonly number[] {
  const left = new Set(Array.from({ length: count }, (_, place) => place));
  const [leaving, coming] = [stepsBy('earlier', steps, count), stepsBy('later', steps, count)];
  const isLoose = (place: number) =>
    !at(leaving, place).some(({ later }) => left.has(later)) ||
    !at(coming, place).some(({ earlier }) => left.has(earlier));
  const waiting = [...left];
  for (const place of waiting) {
    if (!left.has(place) || !isLoose(place)) continue;
    left.delete(place);
    waiting.push(...at(leaving, place).map(({ later }) => later), ...at(coming, place).map(({ earlier }) => earlier));
  }
  return [...left];
}

/** The circles in which steps run, each place in one of them at most. */
export function circlesOf(steps: readonly Step[], count: number): readonly (readonly Step[])[] {
  const leaving = stepsBy('earlier', steps, count);
  const seen = new Set<number>();
  return entangled(steps, count).flatMap((place) => {
    const circle = seen.has(place) ? null : wayBack(place, leaving);
    for (const { later } of circle ?? []) seen.add(later);
    return circle === null ? [] : [circle];
  });
}
