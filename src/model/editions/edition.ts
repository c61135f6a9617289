import type { Stretch } from '#model/stretch.ts';

/**
 * A stretch that two editions of a text have in common, character for character: where it begins in
 * the older one, how long it is, where it begins in the other. Offsets as in `Stretch`.
 */
export type KeptStretch = readonly [from: number, length: number, to: number];

/** An edition of a text before the present one. */
export interface OlderEdition {
  /** As links name it: the first digits of its hash. */
  readonly name: string;
  /** What of it stands in the present text. Stretches may overlap, and may have changed places. */
  readonly kept: readonly KeptStretch[];
}

/**
 * Where the words of a stretch stand in the other text; null where they have changed. Words that
 * are kept in two ways, in two places, are not decided between: that is null, too.
 */
export function whereNow(kept: readonly KeptStretch[], { start, end }: Stretch): Stretch | null {
  const shifts = kept.flatMap(([from, length, to]) => (from <= start && end <= from + length ? [to - from] : []));
  const [shift] = shifts;
  if (shift === undefined || shifts.some((each) => each !== shift)) return null;
  return { start: start + shift, end: end + shift };
}

/** The stretches of the older text whose words stand at a stretch of the other. */
export function whereBefore(kept: readonly KeptStretch[], { start, end }: Stretch): readonly Stretch[] {
  return kept.flatMap(([from, length, to]) => {
    if (start < to || to + length < end) return [];
    const before = { start: start + from - to, end: end + from - to };
    return whereNow(kept, before)?.start === start ? [before] : [];
  });
}
