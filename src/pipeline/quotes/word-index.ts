import { addTo } from '#base/add-to.ts';
import type { Stretch } from '#model/stretch.ts';

/** A word with its place in the text, in small letters. */
export interface Word extends Stretch {
  readonly word: string;
}

/** The words of a text in its order, and for each the numbers under which it stands. */
export interface WordIndex {
  readonly text: string;
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function indexWords(text: string): WordIndex {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  for (const [number, { word }] of words.entries()) addTo(places, word, number);
  return { text, words, places };
}
