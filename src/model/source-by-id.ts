import { at } from '#base/at.ts';
import type { SourceHead } from '#model/chronology.ts';

/** What has the id of a source. */
interface Identified {
  readonly id: string;
}

/**
 * The source of an id, as a corpus, a chronology or a list of records has it; undefined: it has
 * none.
 */
export function sourceById<Source extends Identified>(sources: readonly Source[], id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}

/**
 * Where the source of an id stands in the order of the corpus, which is the order of looks and
 * lanes; -1: nowhere.
 */
export function placeOfSource(sources: readonly Identified[], id: string): number {
  return sources.findIndex((source) => source.id === id);
}

/** A source with its place in the order of the corpus. */
export interface PlacedSource {
  readonly source: SourceHead;
  readonly place: number;
}

/** The source of an id that is there: what names it is of the same corpus. Throws for any other. */
export function knownSource(sources: readonly SourceHead[], id: string): PlacedSource {
  const place = placeOfSource(sources, id);
  return { source: at(sources, place), place };
}
