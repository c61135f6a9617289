import type { Claim, Event, Source } from '#model/corpus.ts';

/** Where an event is told: its passages by publication of their sources, then as they stand. */
type Telling = readonly number[];

function compareNumbers(a: Telling, b: Telling): number {
  for (const [index, number] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (number !== other) return number - other;
  }
  return a.length - b.length;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Compares events by where they are told first: in the source published first, then in its text.
 * Those of the very same passages go by title; ids only keep a build the same.
 */
export function compareTelling(
  claims: readonly Claim[],
  sources: readonly Pick<Source, 'id'>[],
): (a: Event, b: Event) => number {
  const placeOf = new Map(sources.map(({ id }, place) => [id, place]));
  const places = new Map<string, number[][]>();
  for (const { event, source, passages } of claims) {
    const told = places.get(event) ?? [];
    places.set(event, told);
    for (const { start, end } of passages) told.push([placeOf.get(source) ?? placeOf.size, start, end]);
  }
  const tellings = new Map([...places].map(([id, told]) => [id, told.toSorted(compareNumbers).flat()]));
  return (a, b) =>
    compareNumbers(tellings.get(a.id) ?? [Infinity], tellings.get(b.id) ?? [Infinity]) ||
    compareTexts(a.title, b.title) ||
    compareTexts(a.id, b.id);
}
