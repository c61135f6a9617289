import { at } from '#base/at.ts';
import { countUp } from '#base/count-up.ts';
import type { Stretch } from '#model/stretch.ts';
import { type Word, type WordIndex, wordsOf } from '#pipeline/quotes/word-index.ts';

/** Longer quotes are looked for by their first words only. */
const MAX_WORDS = 120;
const MAX_CANDIDATES = 8;
/**
 * Places that are looked at for all runs of one length: words that stand everywhere tell nothing.
 */
const MAX_PLACES = 20_000;
/** A whole-text search is tried without an anchor up to this many cells of the distance table. */
const MAX_CELLS = 400_000;
/** A window of which more than this share had to be changed is not shown. */
const MAX_SHARE = 0.6;

/** 0 for the same word, up to 1 for words without a common beginning and end. */
function wordCost(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return 1 - (head + tail) / Math.max(a.length, b.length);
}

/** A run of words of the quote, with the places in the text of the rarest of them. */
interface Run {
  /** The number of its first word in the quote. */
  readonly first: number;
  readonly words: readonly Word[];
  readonly rarest: readonly number[];
  /** Words of the run before the rarest. */
  readonly before: number;
}

function runAt({ places }: WordIndex, quote: readonly Word[], first: number, size: number): Run {
  const words = quote.slice(first, first + size);
  let rarest = places.get(words[0]?.word ?? '') ?? [];
  let before = 0;
  for (const [number, { word }] of words.entries()) {
    const found = places.get(word) ?? [];
    if (found.length >= rarest.length) continue;
    rarest = found;
    before = number;
  }
  return { first, words, rarest, before };
}

/**
 * Where in the text runs of `size` words of the quote stand: the shifts between both, most frequent
 * first. Rare runs say most and come first.
 */
function commonShifts(index: WordIndex, quote: readonly Word[], size: number): readonly number[] {
  const runs = Array.from({ length: Math.max(0, quote.length - size + 1) }, (_, first) =>
    runAt(index, quote, first, size),
  );
  const votes = new Map<number, number>();
  let left = MAX_PLACES;
  for (const { first, words, rarest, before } of runs.toSorted((a, b) => a.rarest.length - b.rarest.length)) {
    for (const place of rarest.slice(0, left)) {
      const start = place - before;
      if (!words.every(({ word }, number) => index.words[start + number]?.word === word)) continue;
      countUp(votes, start - first);
    }
    left -= rarest.length;
    if (left <= 0) break;
  }
  return [...votes]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_CANDIDATES)
    .map(([shift]) => shift);
}

interface Fit {
  readonly cost: number;
  /** Words `first` up to, not with, `last`. */
  readonly first: number;
  readonly last: number;
}

/**
 * The run of words between `from` and `to` that takes the fewest changes to become the quote; its
 * ends are free.
 */
function fitWithin(text: readonly Word[], quote: readonly Word[], from: number, to: number): Fit {
  const window = text.slice(from, to);
  let costs = Array.from({ length: window.length + 1 }, () => 0);
  let starts = Array.from({ length: window.length + 1 }, (_, index) => index);
  for (const { word } of quote) {
    const nextCosts = [at(costs, 0) + 1];
    const nextStarts = [0];
    for (let j = 1; j <= window.length; j += 1) {
      const replaced = at(costs, j - 1) + wordCost(word, at(window, j - 1).word);
      const dropped = at(costs, j) + 1;
      const added = at(nextCosts, j - 1) + 1;
      const least = Math.min(replaced, dropped, added);
      nextCosts.push(least);
      const [run, place] = least === replaced ? [starts, j - 1] : least === dropped ? [starts, j] : [nextStarts, j - 1];
      nextStarts.push(at(run, place));
    }
    costs = nextCosts;
    starts = nextStarts;
  }
  const cost = Math.min(...costs);
  const last = costs.indexOf(cost);
  return { cost, first: from + at(starts, last), last: from + last };
}

/**
 * Takes in the signs around a run of words, such as a closing quotation mark, as far as the quote
 * has signs there.
 */
function withSigns(text: string, { start, end }: Stretch, exact: string): Stretch {
  const before = countSigns(/^[^\p{L}\p{N}]*/u, exact);
  const after = countSigns(/[^\p{L}\p{N}]*$/u, exact);
  const head = countSigns(/[^\p{L}\p{N}\s]*$/u, text.slice(Math.max(0, start - before), start));
  const tail = countSigns(/^[^\p{L}\p{N}\s]*/u, text.slice(end, end + after));
  return { start: start - head, end: end + tail };
}

/**
 * The stretch of a text that is most like a quote that does not stand in it, or null when nothing
 * is. For messages only, never to accept a quote. Runs of three words, then two, then single words
 * that both share propose windows; the edit distance over words chooses among them, so that the
 * work stays in proportion to the text.
 */
export function nearestPassage(index: WordIndex, exact: string): Stretch | null {
  const { words, text } = index;
  const quote = wordsOf(exact).slice(0, MAX_WORDS);
  if (quote.length === 0 || words.length === 0) return null;
  let fits: readonly Fit[] = [];
  for (const size of [3, 2, 1]) {
    const slack = Math.max(3, Math.ceil(quote.length / 3));
    fits = commonShifts(index, quote, size).map((shift) =>
      fitWithin(words, quote, Math.max(0, shift - slack), Math.max(0, shift + quote.length + slack)),
    );
    if (fits.length > 0) break;
  }
  if (fits.length === 0 && words.length * quote.length <= MAX_CELLS) fits = [fitWithin(words, quote, 0, words.length)];
  const [best] = fits.toSorted((a, b) => a.cost - b.cost || a.first - b.first);
  if (!best || best.cost > MAX_SHARE * quote.length) return null;
  const start = words[best.first]?.start;
  const end = words[best.last - 1]?.end;
  return start === undefined || end === undefined || start >= end ? null : withSigns(text, { start, end }, exact);
}

/** How many signs at an end of a text match; none where nothing does. */
function countSigns(signs: RegExp, text: string): number {
  return signs.exec(text)?.[0].length ?? 0;
}
