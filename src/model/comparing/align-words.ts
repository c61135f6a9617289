import { at, numberAt } from '#base/at.ts';
import type { WordToken } from '#model/comparing/word-token.ts';

/** A word and the one that it stands for, by their places in two texts. */
export type WordPair = readonly [one: number, other: number];

/** Worth more than all little words of a text together. */
const FULL = 4096;

function worth({ little }: WordToken): number {
  return little ? 1 : FULL;
}

/**
 * Pairs the words of two texts that are the same and stand in the same order: as many full words as
 * can be, and of the ways to do so one that pairs most little words.
 */
export function alignWords(one: readonly WordToken[], other: readonly WordToken[]): readonly WordPair[] {
  const width = other.length + 1;
  const best = new Float64Array((one.length + 1) * width);
  const worthAt = (a: number, b: number) => numberAt(best, a * width + b);
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1) {
      const apart = Math.max(worthAt(a + 1, b), worthAt(a, b + 1));
      const same = at(one, a).key === at(other, b).key;
      best[a * width + b] = same ? Math.max(apart, worth(at(one, a)) + worthAt(a + 1, b + 1)) : apart;
    }
  }
  const pairs: WordPair[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const same = at(one, a).key === at(other, b).key;
    if (same && worthAt(a, b) === worth(at(one, a)) + worthAt(a + 1, b + 1)) pairs.push([a++, b++]);
    else if (worthAt(a, b) === worthAt(a + 1, b)) a += 1;
    else b += 1;
  }
  return pairs;
}
