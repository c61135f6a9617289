/** A part of a text: offsets in UTF-16 units of the text as it was printed, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function lengthOf({ start, end }: Stretch): number {
  return end - start;
}

/** Whether all of one stretch lies in the other. */
export function contains(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two stretches of one text share a character. */
export function touches(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The shortest of some stretches that holds another; of those as short the first. */
export function shortestAround<Outer extends Stretch>(outers: readonly Outer[], inner: Stretch): Outer | undefined {
  const [shortest] = outers.filter((outer) => contains(outer, inner)).toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return shortest;
}
