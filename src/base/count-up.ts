/** How often a key was counted. What has not been counted yet counts as none. */
export function timesOf<Key>(counts: ReadonlyMap<Key, number>, key: Key): number {
  return counts.get(key) ?? 0;
}

/** Counts one more of a key. */
export function countUp<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, timesOf(counts, key) + 1);
}
