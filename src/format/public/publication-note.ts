import type { Publication } from '#model/corpus.ts';
import { printSpan } from '#model/day.ts';
import { CERTAINTIES } from '#model/vocabulary.ts';

/** `Published 10–11 Oct 2015. Bounds follow from what the article says. "Last weekend" ...`: what a citation adds about the day. */
export function publicationNote({ earliest, latest, certainty, rule }: Publication): string {
  return [`Published ${printSpan({ first: earliest, last: latest })}.`, CERTAINTIES[certainty], rule]
    .filter(Boolean)
    .join(' ');
}
