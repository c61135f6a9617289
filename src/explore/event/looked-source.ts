import type { SourceHead } from '#model/chronology.ts';
import { placeOfSource } from '#model/source-by-id.ts';
import { type SourceLook, sourceLook } from '#ui/source-look.ts';

/** A source with its look. */
export interface LookedSource {
  readonly source: SourceHead;
  readonly look: SourceLook;
}

/** The source of an id, looking as everywhere else; null when there is none. */
export function findSource(sources: readonly SourceHead[], id: string): LookedSource | null {
  const index = placeOfSource(sources, id);
  const source = sources[index];
  return source ? { source, look: sourceLook(index) } : null;
}
