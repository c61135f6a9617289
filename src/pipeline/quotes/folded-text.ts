import { at } from '#base/at.ts';
import type { Stretch } from '#model/stretch.ts';
import { fold } from '#pipeline/quotes/typography.ts';

/**
 * A text without the differences of typography, with the place in the original of each of its
 * units.
 */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /** For each unit of the folded text, where what it stands for begins. */
  readonly starts: readonly number[];
  /** And where that ends. */
  readonly ends: readonly number[];
}

/** A letter with the marks on it, which a fold may put in another order. */
const LETTER = /[^]\p{M}*/gu;

const PLAIN = /^[a-z0-9,. ]$/i;

export function foldWithOffsets(original: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: letter, index } of original.matchAll(LETTER)) {
    // What is plain is not folded: most of a long text is.
    for (const unit of PLAIN.test(letter) ? letter : fold(letter).split('')) {
      if (unit === ' ' && units.at(-1) === ' ') continue;
      units.push(unit);
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  return { original, text: units.join(''), starts, ends };
}

/** Where in the original the folded units from `start` up to, not with, `end` stand. */
export function unfold({ starts, ends }: FoldedText, start: number, end: number): Stretch {
  return { start: at(starts, start), end: at(ends, end - 1) };
}
