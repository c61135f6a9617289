import type { Stretch } from '#model/stretch.ts';

/*
 * The words that sources use for the same thing. Which words belong together is written by hand in
 * the seeds; here they are only found.
 */

/** What it says of two sources that they use different words of one term. */
export const TERM_ASPECTS = {
  wording: 'The words are names for one thing, or for things that the sources do not tell apart.',
  target: 'The words are names for those who are struck, and may stand for different ones.',
} as const;
export type TermAspect = keyof typeof TERM_ASPECTS;

/** Words for one thing. */
export interface Term {
  readonly id: string;
  /** What the words are for, to stand after "words for": `the group called Islamic State`. */
  readonly title: string;
  readonly aspect: TermAspect;
  /** As printed. A space stands for a no-break space too. */
  readonly words: readonly string[];
}

/** One occurrence of a word of a term. */
export interface WordHit extends Stretch {
  /** As the term writes it. */
  readonly word: string;
}

const NOT_AFTER = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const NOT_BEFORE = String.raw`(?![\p{L}\p{M}\p{N}])`;

/**
 * Where the words stand in a text, in its order, without overlap: whole words only, capitals as
 * written, and where two words begin together the longer one. `Islamic State (IS)` holds `Islamic
 * State` and `IS`, `this` holds neither.
 */
export function findWords(text: string, words: readonly string[]): readonly WordHit[] {
  const longestFirst = words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [];
  const choices = longestFirst.map(
    (word) => `(${word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(' ', '[ \u00a0]')})`,
  );
  const pattern = new RegExp(`${NOT_AFTER}(?:${choices.join('|')})${NOT_BEFORE}`, 'gu');
  return Array.from(text.matchAll(pattern), ({ 0: found, index, ...groups }) => {
    const which = longestFirst.findIndex((_, place) => groups[place + 1] !== undefined);
    return { start: index, end: index + found.length, word: longestFirst[which] ?? found };
  });
}

/** The distinct words of a term in some texts, in the order of the term. */
export function wordsUsed(texts: readonly string[], { words }: Term): readonly string[] {
  const used = new Set(texts.flatMap((text) => findWords(text, words).map(({ word }) => word)));
  return words.filter((word) => used.has(word));
}
