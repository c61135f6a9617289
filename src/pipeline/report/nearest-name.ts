import { editCounter } from '#model/choice/nearest-ids.ts';

/** The known name that `name` was most likely meant to be, or null when none is like it. */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const limit = Math.max(2, Math.floor(name.length / 3));
  const editsTo = editCounter(name.toLowerCase(), limit);
  let nearest: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const edits = editsTo(candidate.toLowerCase());
    // Names without a letter in common are not alike, however short they are.
    if (edits < least && edits < Math.max(name.length, candidate.length)) {
      least = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

/** `Did you mean "x"?`, or what the choice is when nothing is near. */
export function suggestName(name: string, known: readonly string[], otherwise: string): string {
  const nearest = nearestName(name, known);
  return nearest === null ? otherwise : `Did you mean "${nearest}"?`;
}
