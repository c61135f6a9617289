import type { Stretch } from '#model/stretch.ts';

/** A word of a text: where it stands in it, in UTF-16 units. */
export interface FoundWord extends Stretch {
  /** As written. */
  readonly raw: string;
  /** Whether only a hyphen, perhaps at the end of a line, stands between the word before and it. */
  readonly joined: boolean;
}

/** Scripts that put no spaces between words: each sign stands for itself, with its marks. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}`;
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}]`;

const SIGN = String.raw`(?=[\p{L}\p{N}])[${UNSPACED}][\p{M}\p{Cf}\uFF9E\uFF9F]*`;
/** `U.S.`, `e.g.` */
const INITIALS = String.raw`\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?!${IN_WORD})\.?`;
/** `1,631`, `1’631.000`, with spaces that do not break. */
const NUMBER = String.raw`\p{Nd}{1,3}(?:[.,'’\u066C\u00A0\u2009\u202F]\p{Nd}{3})+(?!${IN_WORD})`;
const PLAIN = String.raw`(?=[\p{L}\p{N}])(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}\p{Cf}])+`;

const WORDS = new RegExp(`${SIGN}|${INITIALS}|${NUMBER}|${PLAIN}`, 'gu');
const HYPHEN = /^(?:[\p{Pd}]\s*|\u00AD\s+)$/u;

/**
 * The words of a text in its order: `Su-24M` are two, the second joined; of `港口` each sign is
 * one. What is no letter and no digit is in none.
 */
export function* wordsOf(text: string): Generator<FoundWord> {
  let before = -1;
  for (const { 0: raw, index } of text.matchAll(WORDS)) {
    const joined = before >= 0 && index - before <= 4 && HYPHEN.test(text.slice(before, index));
    before = index + raw.length;
    yield { raw, joined, start: index, end: before };
  }
}
