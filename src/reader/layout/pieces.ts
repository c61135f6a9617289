import type { Stretch } from '#model/stretch.ts';

/** A part of a run, lit or not. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly lit: boolean;
}

/**
 * Cuts the text of a run where lit words begin and end. `hits` are in order, do not overlap, and
 * may reach beyond the run.
 */
export function piecesOf(
  { start, text }: { readonly start: number; readonly text: string },
  hits: readonly Stretch[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const end = start + text.length;
  let from = start;
  const add = (to: number, lit: boolean) => {
    if (to > from) pieces.push({ start: from, text: text.slice(from - start, to - start), lit });
    from = Math.max(from, to);
  };
  for (const hit of hits) {
    if (hit.end <= start || hit.start >= end) continue;
    add(Math.max(hit.start, start), false);
    add(Math.min(hit.end, end), true);
  }
  add(end, false);
  return pieces;
}
