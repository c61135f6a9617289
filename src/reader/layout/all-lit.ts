import type { Stretch } from '#model/stretch.ts';

/** Two lists of lit words as one: in the order of the text, without overlap. */
export function allLit(one: readonly Stretch[], other: readonly Stretch[]): readonly Stretch[] {
  if (other.length === 0) return one;
  const lit: Stretch[] = [];
  for (const { start, end } of [...one, ...other].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = lit.at(-1);
    if (last && start < last.end) lit[lit.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else lit.push({ start, end });
  }
  return lit;
}
