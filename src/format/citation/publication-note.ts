import { capital } from '#base/capital.ts';
import type { Outside, Publication } from '#model/corpus.ts';
import { printDay } from '#model/day.ts';
import { publishedWords } from '#model/publication.ts';
import { CERTAINTIES } from '#model/vocabulary.ts';

/**
 * `Published 10–11 Oct 2015. Bounds follow from what the article says. "Last weekend" ...`: what a
 * citation adds about the day, with where it is known from.
 */
export function publicationNote(published: Publication): string {
  const { certainty, rule, outside } = published;
  const how = certainty === null ? '' : CERTAINTIES[certainty];
  return [`${capital(publishedWords(published))}.`, how, rule, outside ? seenAt(outside) : '']
    .filter(Boolean)
    .join(' ');
}

/** `It appeared then: A library, https://library.example, seen 1 Apr 2021.` */
function seenAt({ says, publisher, url, seen }: Outside): string {
  return `${says.replace(/[.]$/, '')}: ${publisher}, ${url}, seen ${printDay(seen)}.`;
}
