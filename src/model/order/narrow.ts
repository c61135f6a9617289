import { at } from '#base/at.ts';
import { type Day, day } from '#model/day.ts';
import type { Begin } from '#model/order/begin.ts';
import { type Step, stepsBy } from '#model/order/step.ts';

/** A step that the days exclude: the first event began at `from` at the earliest. */
interface Impossible {
  readonly step: Step;
  readonly from: Day;
  readonly to: Day;
}

export interface NarrowedBegins {
  readonly begins: readonly Begin[];
  readonly impossible: readonly Impossible[];
}

/** Places so that each comes after those from which steps lead to it; there are no circles. */
export function inSequence(places: readonly number[], coming: readonly (readonly Step[])[]): readonly number[] {
  const sequence: number[] = [];
  const seen = new Set<number>();
  const visit = (place: number) => {
    if (seen.has(place)) return;
    seen.add(place);
    for (const { earlier } of at(coming, place)) visit(earlier);
    sequence.push(place);
  };
  for (const place of places) visit(place);
  return sequence;
}

function dayOrOpen(value: number): Day | null {
  return Number.isFinite(value) ? day(value) : null;
}

/**
 * What order adds to the days on which events began: none before what it came after, none after
 * what it came before. It only ever narrows; a step that leaves no day is told, and narrows
 * nothing.
 */
export function narrowBegins(begins: readonly Begin[], steps: readonly Step[]): NarrowedBegins {
  const coming = stepsBy('later', steps, begins.length);
  const sequence = inSequence([...begins.keys()], coming);
  const from = begins.map((begin) => begin.from ?? -Infinity);
  const to = begins.map((begin) => begin.to ?? Infinity);
  const impossible: Impossible[] = [];
  for (const place of sequence) {
    for (const step of at(coming, place)) {
      const [least, most] = [at(from, step.earlier), at(to, place)];
      if (least > most) impossible.push({ step, from: day(least), to: day(most) });
      else from[place] = Math.max(at(from, place), least);
    }
  }
  const excluded = new Set(impossible.map(({ step }) => step));
  for (const place of sequence.toReversed()) {
    for (const step of at(coming, place)) {
      if (!excluded.has(step)) to[step.earlier] = Math.min(at(to, step.earlier), at(to, place));
    }
  }
  return {
    begins: begins.map((_, place) => ({ from: dayOrOpen(at(from, place)), to: dayOrOpen(at(to, place)) })),
    impossible,
  };
}
