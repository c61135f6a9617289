import { at } from '#base/at.ts';
import { type Day, day } from '#model/day.ts';
import type { Begin } from '#model/order/begin.ts';
import { inSequence } from '#model/order/narrow.ts';
import { type Step, stepsBy } from '#model/order/step.ts';

/**
 * The day under which each event is listed: the last on which it can have begun, or the first where
 * there is no last; never before that of an event which it came after. Null: nothing tells a day.
 */
export function listedDays(begins: readonly Begin[], steps: readonly Step[]): readonly (Day | null)[] {
  const coming = stepsBy('later', steps, begins.length);
  const sequence = inSequence([...begins.keys()], coming);
  const days: number[] = begins.map(({ from, to }) => to ?? from ?? Infinity);
  // What has no day of its own stands under the first of those that came after it.
  for (const place of sequence.toReversed()) {
    for (const { earlier } of at(coming, place)) {
      const { from, to } = at(begins, earlier);
      if (from === null && to === null) days[earlier] = Math.min(at(days, earlier), at(days, place));
    }
  }
  for (const place of sequence) {
    for (const { earlier } of at(coming, place)) days[place] = Math.max(at(days, place), at(days, earlier));
  }
  return days.map((value) => (Number.isFinite(value) ? day(value) : null));
}
