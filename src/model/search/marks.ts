import { numberAt } from '#base/at.ts';
import { type Facts, type Owner, ownerOf, textAtPlace } from '#model/search/facts.ts';
import type { Occurrence } from '#model/search/terms/find-pattern.ts';
import type { Units } from '#model/search/search-index.ts';

/*
 * Which terms of a query something holds, as bits of one number: the term at place i has bit i
 * where it is found, and bit i + SHIFT where it is found as a whole word.
 */
const SHIFT = 15;
/** All words of the query stand next to each other in its order. */
export const TOGETHER = 1 << 30;

export function bitOf(term: number, whole: boolean): number {
  return (1 << term) | (whole ? 1 << (term + SHIFT) : 0);
}

/** The bits of terms that are found, at all or as whole words. */
export function foundIn(marks: number): number {
  return marks & ((1 << SHIFT) - 1);
}

export function wholeIn(marks: number): number {
  return (marks >> SHIFT) & ((1 << SHIFT) - 1);
}

/** The marks of all that texts beside the articles tell of. */
export type FactMarks = Readonly<Record<Owner, Int32Array>>;

export function noFactMarks({ sizes }: Facts): FactMarks {
  const marks = (of: Owner) => new Int32Array(sizes[of]);
  return {
    title: marks('title'),
    eventNote: marks('eventNote'),
    claimNote: marks('claimNote'),
    speaker: marks('speaker'),
    place: marks('place'),
    measure: marks('measure'),
    source: marks('source'),
    occasion: marks('occasion'),
    compared: marks('compared'),
  };
}

/** Marks all that is told of by the texts in which words were found. */
export function markFacts(facts: Facts, found: readonly Occurrence[], bits: Bits, marks: FactMarks): void {
  const textAt = textAtPlace(facts.stream);
  for (const occurrence of found) {
    const text = textAt(occurrence.from);
    // It reaches into the next text.
    if (occurrence.to > numberAt(facts.stream.texts, text + 1)) continue;
    const of = marks[ownerOf(facts, text)];
    const index = numberAt(facts.index, text);
    of[index] = numberAt(of, index) | bits(occurrence);
  }
}

/** Marks each unit that holds the whole of an occurrence. */
export function markUnits(units: Units, found: readonly Occurrence[], bits: Bits, marks: Int32Array): void {
  if (found.length === 0) return;
  let first = 0;
  for (const unit of units.byPlace) {
    const from = numberAt(units.from, unit);
    const to = numberAt(units.to, unit);
    while ((found[first]?.from ?? Infinity) < from) first += 1;
    for (let each = first; each < found.length; each += 1) {
      const occurrence = found[each];
      if (!occurrence || occurrence.from >= to) break;
      if (occurrence.to <= to) marks[unit] = numberAt(marks, unit) | bits(occurrence);
    }
  }
}

type Bits = (occurrence: Occurrence) => number;
