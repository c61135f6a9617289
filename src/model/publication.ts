import { printDays, type WrittenDays, type YearOption } from '#model/date-words.ts';
import type { Certainty } from '#model/vocabulary.ts';

/**
 * The days on one of which an article was published; null: not bounded on this side. `certainty`
 * null: no day is printed, and none follows from anything.
 */
export interface PublicationDays extends WrittenDays {
  readonly certainty: Certainty | null;
}

/**
 * Both bounds of a publication, null where one is not known: then nothing on the axis ends there.
 */
export function publicationSpan({ earliest, latest }: Pick<PublicationDays, 'earliest' | 'latest'>) {
  return earliest === null || latest === null ? null : { first: earliest, last: latest };
}

/**
 * `published 10–11 Oct 2015`, `published by 11 Oct 2015`, `published on 4 Oct 2015 or later`, `no
 * publication day printed`.
 */
export function publishedWords(published: WrittenDays, options: YearOption = {}): string {
  const days = printDays(published, options);
  return days === null ? 'no publication day printed' : `published ${days}`;
}

/** What follows a day, wherever it is printed, that no article gives. */
export function outsideMark(isOutside: boolean): string {
  return isOutside ? ' (date from outside)' : '';
}
