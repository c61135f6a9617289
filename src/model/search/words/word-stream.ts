import { numberAt } from '#base/at.ts';
import { lowerBound } from '#base/bisect.ts';
import type { Stretch } from '#model/stretch.ts';
import type { Lexicon } from '#model/search/words/lexicon.ts';
import { wordsOf } from '#model/search/words/words-of.ts';

/**
 * The words of several texts, one after the other, as columns: the number of each in a lexicon,
 * where it begins and ends in its own text, and whether a hyphen joins it to the one before. Text i
 * has the words from `texts[i]` up to, not with, `texts[i + 1]`.
 */
export interface WordStream {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly joined: Uint8Array;
  readonly texts: Int32Array;
}

/** A text, and what of it is not read. */
export interface ReadText {
  readonly text: string;
  /** In order, without overlap. */
  readonly left?: readonly Stretch[];
}

/** Reads texts into a lexicon. */
export function readWords(texts: readonly ReadText[], lexicon: Lexicon): WordStream {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const joined: number[] = [];
  const firsts = [0];
  for (const { text, left = [] } of texts) {
    let next = 0;
    for (const word of wordsOf(text)) {
      while ((left[next]?.end ?? Infinity) <= word.start) next += 1;
      if (word.end > (left[next]?.start ?? Infinity)) continue;
      ids.push(lexicon.add(word.raw));
      starts.push(word.start);
      ends.push(word.end);
      joined.push(Number(word.joined));
    }
    firsts.push(ids.length);
  }
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    joined: Uint8Array.from(joined),
    texts: Int32Array.from(firsts),
  };
}

/** The words of a text that stand within a stretch of it: from one up to, not with, another. */
export function wordsWithin({ starts, ends, texts }: WordStream, text: number, { start, end }: Stretch): Stretch {
  const first = numberAt(texts, text);
  const last = numberAt(texts, text + 1);
  return {
    start: first + lowerBound(starts.subarray(first, last), start),
    end: first + lowerBound(ends.subarray(first, last), end + 1),
  };
}
