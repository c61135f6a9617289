import type { Stretch } from '#model/stretch.ts';
import { type FoldedText, foldWithOffsets, unfold } from '#pipeline/quotes/folded-text.ts';
import { occurrences } from '#pipeline/quotes/occurrences.ts';
import { fold, KINDS } from '#pipeline/quotes/typography.ts';

/** Letters of a quote and those that the text has in their place. */
interface LetterPair {
  readonly quoted: string;
  readonly printed: Stretch;
}

/** A passage that has a quote but for characters that look alike. */
export interface Lookalike extends Stretch {
  /** In what they differ, such as `no-break spaces`. */
  readonly differences: readonly string[];
  /** Which letters differ, in the order of the text. */
  readonly letters: readonly LetterPair[];
  /** How often the text has such a passage. */
  readonly times: number;
}

/** The first passage of a text that looks like the quote, or null. */
export function findLookalike(folded: FoldedText, exact: string): Lookalike | null {
  const wanted = foldWithOffsets(exact.trim());
  const length = wanted.text.length;
  const begins = (at: number): boolean => folded.starts[at] !== folded.starts[at - 1];
  const all = length === 0 ? [] : occurrences(folded.text, wanted.text);
  const places = all.filter((place) => begins(place) && begins(place + length));
  const [place] = places;
  if (place === undefined) return null;
  const { start, end } = unfold(folded, place, place + length);
  const printed = folded.original.slice(start, end);
  const differing = KINDS.filter((kind) => fold(printed, kind) !== fold(exact.trim(), kind)).map(({ name }) => name);
  return {
    start,
    end,
    differences: exact === exact.trim() ? differing : [...differing, 'spaces at its ends'],
    letters: pairLetters(folded, place, wanted),
    times: places.length,
  };
}

/**
 * Goes through both side by side, from one place at which a character begins in both to the next.
 */
function pairLetters(folded: FoldedText, place: number, wanted: FoldedText): readonly LetterPair[] {
  const pairs: LetterPair[] = [];
  const begins = ({ starts }: FoldedText, at: number): boolean => starts[at] !== starts[at - 1];
  let from = 0;
  for (let to = 1; to <= wanted.text.length; to += 1) {
    const isEnd = to === wanted.text.length;
    if (!isEnd && !(begins(folded, place + to) && begins(wanted, to))) continue;
    const printed = unfold(folded, place + from, place + to);
    const { start, end } = unfold(wanted, from, to);
    const quoted = wanted.original.slice(start, end);
    if (/[\p{L}\p{M}\p{N}]/u.test(quoted) && quoted !== folded.original.slice(printed.start, printed.end)) {
      pairs.push({ quoted, printed });
    }
    from = to;
  }
  return pairs;
}
