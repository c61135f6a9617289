import type { Stretch } from '#model/stretch.ts';

/** A part of a quotation, lit or not. */
export interface SnippetPiece {
  readonly text: string;
  readonly lit: boolean;
}

/** Characters of a passage that are shown around what is found in it. */
const MOST = 280;
const BEFORE = 90;

/**
 * The words of a stretch around the first lit ones, with all that is lit in them; whole where it is
 * short. What is left out of the text is not shown, and a cut is told by `…`.
 */
export function snippetOf(
  text: string,
  { start, end }: Stretch,
  lit: readonly Stretch[],
  left: readonly Stretch[],
): readonly SnippetPiece[] {
  const first = lit.find((each) => each.start >= start && each.end <= end)?.start ?? start;
  const from =
    end - start <= MOST ? start : wordAfter(text, Math.max(start, Math.min(first - BEFORE, end - MOST)), start);
  const to = end - from <= MOST ? end : wordBefore(text, from + MOST, end);
  const edges = new Set([from, to]);
  for (const each of [...lit, ...left])
    for (const edge of [each.start, each.end]) if (edge > from && edge < to) edges.add(edge);
  const cuts = [...edges].toSorted((a, b) => a - b);
  const holds = (stretches: readonly Stretch[], at: number) =>
    stretches.some((each) => each.start <= at && at < each.end);
  const pieces: SnippetPiece[] = from > start ? [{ text: '… ', lit: false }] : [];
  for (const [index, cut] of cuts.slice(0, -1).entries()) {
    if (holds(left, cut)) continue;
    pieces.push({ text: text.slice(cut, cuts[index + 1]), lit: holds(lit, cut) });
  }
  if (to < end) pieces.push({ text: ' …', lit: false });
  return pieces;
}

/** The beginning of the word after a place, unless that is where it all begins. */
function wordAfter(text: string, place: number, start: number): number {
  if (place <= start) return start;
  const space = text.slice(place, place + BEFORE).search(/\s\S/);
  return space < 0 ? place : place + space + 1;
}

/** The end of the word before a place. */
function wordBefore(text: string, place: number, end: number): number {
  if (place >= end) return end;
  const space = text.slice(place - BEFORE, place).search(/\s\S*$/);
  return space < 0 ? place : place - BEFORE + space;
}
