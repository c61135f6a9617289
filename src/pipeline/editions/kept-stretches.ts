import type { KeptStretch } from '#model/editions/edition.ts';
import { isWordEdge } from '#pipeline/editions/word-edge.ts';

/** How many words in a row may be the only ones of their kind in a text. */
const RUNS = [1, 2, 4, 8];

/**
 * The stretches that two editions of a text have in common, by where they begin in the older one.
 * Each is as long as it can be, whole words, around words that occur once in either text: what
 * stands before and after tells apart what occurs more often. Where that leads to two places both
 * are kept, and `whereNow` decides for none.
 */
export function keptStretches(older: string, present: string): readonly KeptStretch[] {
  const kept = new Map<string, KeptStretch>();
  for (const run of RUNS) {
    const places = uniqueRuns(present, run);
    // How far the stretch reaches that was found last, by how far it has moved.
    const reached = new Map<number, number>();
    for (const [words, from] of uniqueRuns(older, run)) {
      const to = places.get(words);
      if (to === undefined || from < (reached.get(to - from) ?? 0)) continue;
      const stretch = grown(older, from, present, to);
      reached.set(to - from, stretch[0] + stretch[1]);
      const whole = wholeWords(older, present, stretch);
      if (whole) kept.set(whole.join(), whole);
    }
  }
  return [...kept.values()].toSorted((a, b) => a[0] - b[0] || a[2] - b[2]);
}

/** So many words in a row that occur once in a text, each with its place, in the text's order. */
function uniqueRuns(text: string, length: number): ReadonlyMap<string, number> {
  const places = new Map<string, number | null>();
  const words = [...text.matchAll(/\S+/g)];
  for (const [index, { index: start }] of words.entries()) {
    const last = words[index + length - 1];
    if (!last) break;
    const run = text.slice(start, last.index + last[0].length);
    places.set(run, places.has(run) ? null : start);
  }
  return new Map([...places].flatMap(([run, start]) => (start === null ? [] : [[run, start] as const])));
}

/** The longest stretch around two places that reads the same in both texts. */
function grown(older: string, from: number, present: string, to: number): KeptStretch {
  let before = 0;
  const room = Math.min(from, to);
  while (before < room && older[from - before - 1] === present[to - before - 1]) before += 1;
  let after = 0;
  const rest = Math.min(older.length - from, present.length - to);
  while (after < rest && older[from + after] === present[to + after]) after += 1;
  return [from - before, before + after, to - before];
}

/** A stretch without the parts of words at its ends; null if no word is left. */
function wholeWords(older: string, present: string, [from, length, to]: KeptStretch): KeptStretch | null {
  const isEdge = (at: number) => isWordEdge(older, from + at) && isWordEdge(present, to + at);
  let start = 0;
  let end = length;
  while (start < end && !isEdge(start)) start += 1;
  while (end > start && !isEdge(end)) end -= 1;
  const blank = older.slice(from + start, from + end).trim() === '';
  return blank ? null : [from + start, end - start, to + start];
}
