import type { Form } from '#timeline/layout/extent.ts';
import { type Footprint, MARK_RADIUS } from '#timeline/layout/footprint.ts';

/** Where a label stands: beside its mark, or within its stretch. */
export type LabelSide = 'left' | 'right' | 'inside';

/**
 * Average advance of a character of a label; a label's true width may differ a little, its gap
 * covers that.
 */
export const LABEL_CHARACTER_PX = 5.7;
export const LABEL_GAP = 5;
/** No label is longer. */
export const MOST_CHARACTERS = 92;
/** A title is not cut shorter, nor to fewer words that say anything: `Russia says it has…`. */
const LEAST_CHARACTERS = 26;
const LEAST_WORDS = 3;
const LEAST_LETTERS = 4;
/** No label reaches further from its mark. */
export const LABEL_MOST_PX = labelRoom(MOST_CHARACTERS);

/** To how many characters a title may be cut, the sign of that included. */
export function leastCharacters(title: string): number {
  let words = 0;
  for (const { 0: word, index } of title.matchAll(/\S+/g)) {
    if (word.length >= LEAST_LETTERS) words += 1;
    if (words < LEAST_WORDS) continue;
    return Math.min(Math.max(LEAST_CHARACTERS, index + word.length + 2), title.length, MOST_CHARACTERS);
  }
  return Math.min(title.length, MOST_CHARACTERS);
}

/** The pixels that a label of so many characters takes, with what stays free around it. */
export function labelRoom(characters: number): number {
  return Math.min(characters, MOST_CHARACTERS) * LABEL_CHARACTER_PX + 2 * LABEL_GAP;
}

/** A flag so near after a mark is passed by its label. */
export const NEAR_FLAG_PX = 64;

/** Where a label may stand after a mark that ends at `x1`: past a flag if that is near. */
export function roomAfter(x1: number, until: number, flag: number, near: number): Footprint {
  if (flag < x1 || flag > until) return { x0: x1, x1: until };
  return flag - x1 <= near ? { x0: flag, x1: until } : { x0: x1, x1: flag };
}

/** Where it may begin before a mark that begins at `x0`: not before a flag that it follows. */
export function roomBefore(x0: number, from: number, flag: number): number {
  return flag <= x0 ? Math.max(from, flag) : from;
}

/** The pixels of a stretch from `from` to `to` that a label may stand on: not its point. */
export function stretchRoom(form: Form, from: number, to: number): number {
  if (form === 'accumulated') return to - from - 3 * MARK_RADIUS;
  return form === 'throughout' || form === 'within' ? to - from : 0;
}
