import { grouped } from '#base/grouped.ts';
import type { ComparedPassage } from '#model/comparing/compare.ts';

/** One wording, with the passages that have it. */
export interface Wording {
  readonly first: ComparedPassage;
  readonly passages: readonly ComparedPassage[];
}

/** Passages by their words, whatever their case and spaces, in the order given. */
export function wordingsOf(passages: readonly ComparedPassage[]): readonly Wording[] {
  const groups = grouped(passages, ({ exact }) => exact.toLowerCase().replaceAll(/\s+/g, ' ').trim());
  return [...groups.values()].flatMap((same) => (same[0] ? [{ first: same[0], passages: same }] : []));
}
