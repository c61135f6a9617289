import { at, numberAt } from '#base/at.ts';
import type { Lexicon } from '#model/search/words/lexicon.ts';
import type { Pattern } from '#model/search/terms/patterns.ts';
import type { WordStream } from '#model/search/words/word-stream.ts';

/** Words that were found: places in a stream, from one up to, not with, another. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  /** No word of it only begins as was typed. */
  readonly whole: boolean;
}

/**
 * Where patterns stand in a stream, in its order. One pass for all of them over numbers, whatever
 * they stand for: a text of any size is read at some hundred million words a second.
 */
export function findPatterns(patterns: readonly Pattern[], stream: WordStream, lexicon: Lexicon): Occurrence[] {
  if (patterns.length === 0) return [];
  const { ids } = stream;
  const begins = new Uint8Array(lexicon.words.length);
  for (const { steps } of patterns) for (const id of steps[0] ?? []) begins[id] = 1;
  const found: Occurrence[] = [];
  for (let from = 0; from < ids.length; from += 1) {
    const id = numberAt(ids, from);
    if (begins[id] !== 1) continue;
    for (const pattern of patterns) {
      const to = pattern.steps[0]?.has(id) ? endOf(pattern, stream, lexicon, from) : null;
      if (to !== null) found.push({ from, to, whole: pattern.whole });
    }
  }
  return found;
}

/** Where a pattern that begins at a place ends; null: it does not stand there. */
function endOf({ steps, joined, cut }: Pattern, stream: WordStream, lexicon: Lexicon, from: number): number | null {
  const { ids, joined: hyphens } = stream;
  for (let step = 1; step < steps.length; step += 1) {
    const place = from + step;
    if (place >= ids.length || !at(steps, step).has(numberAt(ids, place))) return null;
    if (joined && hyphens[place] === 0) return null;
  }
  return cut === '' ? from + steps.length : endOfCut(cut, stream, lexicon, from + steps.length);
}

/** Where the words end that begin at a place with these letters; null: none do. */
function endOfCut(cut: string, { ids }: WordStream, lexicon: Lexicon, from: number): number | null {
  let met = '';
  for (let place = from; place < ids.length; place += 1) {
    met += at(lexicon.words, numberAt(ids, place)).text;
    if (met.startsWith(cut)) return place + 1;
    if (!cut.startsWith(met)) return null;
  }
  return null;
}
