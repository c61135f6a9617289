import { at } from '#base/at.ts';
import type { Chronology, SourceHead } from '#model/chronology.ts';
import { KINDS, valuesOf } from '#model/vocabulary.ts';
import type { Lane } from '#timeline/layout/lanes.ts';

/** What a lane is called that is no source's. */
export function laneName({ storylines }: Chronology, { grouping, index }: Lane): string {
  if (grouping === 'storyline') return storylines[index]?.title ?? 'In no storyline';
  if (grouping === 'kind') {
    const kind = at(valuesOf(KINDS), index);
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }
  return 'All events';
}

/** How the day of publication is known, where the article does not print it. */
const PUBLICATION_NOTES = { printed: '', inferred: ' · date inferred', outside: ' · date from outside' } as const;

/** What follows the count of a source's lane. */
export function publicationNote({ published }: SourceHead): string {
  return PUBLICATION_NOTES[published.certainty];
}
