/**
 * The least number of insertions, deletions and substitutions that turn one sequence into another. `cost` of a substitution lies between
 * 0 (the same) and 1; insertions and deletions cost 1.
 */
export function editDistance<Item>(
  a: ArrayLike<Item>,
  b: ArrayLike<Item>,
  cost: (a: Item | undefined, b: Item | undefined) => number = (x, y) => (x === y ? 0 : 1),
): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + cost(a[i - 1], b[j - 1]);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
