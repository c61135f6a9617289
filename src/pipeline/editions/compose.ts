import type { KeptStretch } from '#model/editions/edition.ts';

/** What of an edition stands after two corrections, by what stood after each. */
export function compose(first: readonly KeptStretch[], second: readonly KeptStretch[]): readonly KeptStretch[] {
  const both = first.flatMap(([from, length, middle]) =>
    second.flatMap(([start, long, to]) => {
      const begin = Math.max(middle, start);
      const end = Math.min(middle + length, start + long);
      const stretch: KeptStretch = [from + begin - middle, end - begin, to + begin - start];
      return begin < end ? [stretch] : [];
    }),
  );
  const distinct = new Map(both.map((stretch) => [stretch.join(), stretch]));
  return [...distinct.values()]
    .filter((one) => !both.some((other) => other !== one && isWithin(one, other)))
    .toSorted((a, b) => a[0] - b[0] || a[2] - b[2]);
}

/** Whether a stretch says nothing that a longer one does not. */
function isWithin([from, length, to]: KeptStretch, [start, long, place]: KeptStretch): boolean {
  return to - from === place - start && start <= from && from + length <= start + long && length < long;
}
