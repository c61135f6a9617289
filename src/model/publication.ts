import { type Day, printDay, printSpan } from '#model/day.ts';
import type { Certainty } from '#model/vocabulary.ts';

/**
 * The days on one of which an article was published; null: not bounded on this side. `certainty`
 * null: no day is printed, and none follows from anything.
 */
export interface PublicationDays {
  readonly earliest: Day | null;
  readonly latest: Day | null;
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
export function publishedWords(
  { earliest, latest }: Pick<PublicationDays, 'earliest' | 'latest'>,
  options: { readonly year?: boolean } = {},
): string {
  const span = publicationSpan({ earliest, latest });
  if (span) return `published ${printSpan(span, options)}`;
  if (latest !== null) return `published by ${printDay(latest, options)}`;
  return earliest === null ? 'no publication day printed' : `published on ${printDay(earliest, options)} or later`;
}

/** What follows a day, wherever it is printed, that no article gives. */
export function outsideMark(isOutside: boolean): string {
  return isOutside ? ' (date from outside)' : '';
}
