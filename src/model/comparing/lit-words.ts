import { at } from '#base/at.ts';
import { countUp, timesOf } from '#base/count-up.ts';
import { alignWords } from '#model/comparing/align-words.ts';
import { type WordToken, wordTokens } from '#model/comparing/word-token.ts';
import type { Stretch } from '#model/stretch.ts';

/*
 * Which words of passages are lit where they stand side by side. Neither is a version of the other:
 * a word is here only, or in both at different places, never taken out or put in.
 */

/** Why words are lit. */
export const LIT_KINDS = {
  only: 'stands only here',
  moved: 'stands at another place',
  shared: 'a name or a number that stands in another one too',
} as const;
export type LitKind = keyof typeof LIT_KINDS;

/** Words of a text that are lit. */
export interface LitStretch extends Stretch {
  readonly kind: LitKind;
}

/** The words of a passage that are lit, and beside which other one it is read. */
export interface LitPassage {
  /** The place of one that is nearly the same, word for word; null: none is. */
  readonly beside: number | null;
  readonly lit: readonly LitStretch[];
}

/** Passages are compared word for word when they share this part of their words. */
const NEAR = 0.5;

/** From 0, no word in common, to 1, the same words in any order. Little words do not count. */
function likeness(one: readonly WordToken[], other: readonly WordToken[]): number {
  const full = (words: readonly WordToken[]) => words.filter(({ little }) => !little).map(({ key }) => key);
  const [own, others] = [full(one), full(other)];
  const left = countsOf(others);
  const common = own.filter((key) => {
    const count = timesOf(left, key);
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  }).length;
  return common === 0 ? 0 : (2 * common) / (own.length + others.length);
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) countUp(counts, key);
  return counts;
}

/** The words of one text that another does not have, and those that it has elsewhere. */
function differingWords(one: readonly WordToken[], other: readonly WordToken[]): readonly LitStretch[] {
  const pairs = alignWords(one, other);
  const paired = new Set(pairs.map(([place]) => place));
  const taken = new Set(pairs.map(([, place]) => place));
  const elsewhere = countsOf(other.filter((_, place) => !taken.has(place)).map(({ key }) => key));
  const kinds = one.map(({ key, little }, place): LitKind | null => {
    if (paired.has(place)) return null;
    const count = timesOf(elsewhere, key);
    if (count === 0) return 'only';
    elsewhere.set(key, count - 1);
    return little ? 'only' : 'moved';
  });
  return joined(one, kinds);
}

/** Names and numbers that other texts have too. */
function sharedWords(one: readonly WordToken[], others: ReadonlySet<string>): readonly LitStretch[] {
  return joined(
    one,
    one.map(({ key, telling }) => (telling && others.has(key) ? 'shared' : null)),
  );
}

/** Words that follow each other and are lit alike, as one stretch. */
function joined(words: readonly WordToken[], kinds: readonly (LitKind | null)[]): readonly LitStretch[] {
  const lit: LitStretch[] = [];
  for (const [place, { start, end }] of words.entries()) {
    const kind = kinds[place] ?? null;
    if (kind === null) continue;
    const before = place > 0 && kinds[place - 1] === kind ? lit.pop() : undefined;
    lit.push({ kind, start: before?.start ?? start, end });
  }
  return lit;
}

/**
 * What is lit in each of some passages. One that is nearly the same as another is compared with it,
 * with the most alike, the first of several; of one that is not, the names and numbers are lit that
 * stand in others too.
 */
export function litPassages(texts: readonly string[]): readonly LitPassage[] {
  const tokens = texts.map(wordTokens);
  return tokens.map((own, place) => {
    let beside: number | null = null;
    let most = NEAR;
    for (const [other, words] of tokens.entries()) {
      const alike = other === place ? 0 : likeness(own, words);
      if (alike < most || (alike === most && beside !== null)) continue;
      beside = other;
      most = alike;
    }
    if (beside !== null) return { beside, lit: differingWords(own, at(tokens, beside)) };
    const others = tokens.filter((_, other) => other !== place).flat();
    const telling = new Set(others.filter((word) => word.telling).map(({ key }) => key));
    return { beside, lit: sharedWords(own, telling) };
  });
}
