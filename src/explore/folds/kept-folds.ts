import type { Chronology } from '#model/chronology.ts';

/** Which folds of a list are open, by their keys, as far as a reader opened or closed them. */
export type KeptFolds = Map<string, boolean>;

const kept = new WeakMap<Chronology, KeptFolds>();

/** Those of the list of a chronology: the same when the reader comes back to it from an event. */
export function keptFolds(chronology: Chronology): KeptFolds {
  const known = kept.get(chronology) ?? new Map<string, boolean>();
  kept.set(chronology, known);
  return known;
}
