import { lowerBound } from '#base/bisect.ts';

/**
 * What is taken of a row: where stretches begin, upwards, and where they end. They do not touch.
 */
export interface Row {
  readonly starts: number[];
  readonly ends: number[];
}

export function emptyRows(count: number): readonly Row[] {
  return Array.from({ length: count }, () => ({ starts: [], ends: [] }));
}

/** The first row from `least` on of which a stretch, and a gap around it, is free; -1: none. */
export function rowWithRoom(rows: readonly Row[], from: number, to: number, gap: number, least = 0): number {
  for (let index = least; index < rows.length; index += 1) {
    const row = rows[index];
    if (row && hasRoom(row, from, to, gap)) return index;
  }
  return -1;
}

export function take({ starts, ends }: Row, from: number, to: number): void {
  const next = placeOf(starts, from);
  starts.splice(next, 0, from);
  ends.splice(next, 0, to);
}

function hasRoom({ starts, ends }: Row, from: number, to: number, gap: number): boolean {
  const next = placeOf(starts, from);
  const before = ends[next - 1];
  const after = starts[next];
  return (before === undefined || before + gap <= from) && (after === undefined || after >= to + gap);
}

/** Most stretches come from left to right: what comes is mostly the last. */
function placeOf(starts: readonly number[], from: number): number {
  const last = starts[starts.length - 1];
  return last === undefined || last < from ? starts.length : lowerBound(starts, from);
}
