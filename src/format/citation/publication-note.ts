import { capital } from '#base/capital.ts';
import type { Publication } from '#model/corpus.ts';
import { publishedWords } from '#model/publication.ts';
import { CERTAINTIES } from '#model/vocabulary.ts';

/**
 * `Published 10–11 Oct 2015. Bounds follow from what the article says. "Last weekend" ...`: what a
 * citation adds about the day.
 */
export function publicationNote(published: Publication): string {
  const { certainty, rule } = published;
  return [`${capital(publishedWords(published))}.`, certainty === null ? '' : CERTAINTIES[certainty], rule]
    .filter(Boolean)
    .join(' ');
}
