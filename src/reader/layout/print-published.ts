import { dayWords, type WrittenDays } from '#model/date-words.ts';
import type { PublicationDays } from '#model/publication.ts';
import type { Certainty } from '#model/vocabulary.ts';

const HOW_KNOWN: Readonly<Record<Certainty, string>> = {
  printed: 'as printed',
  inferred: 'inferred',
  outside: 'known only from outside the articles',
};

/**
 * `on 4 Oct 2015, as printed`, `between 10 and 11 Oct 2015, inferred`, `by 11 Oct 2015,
 * inferred`, to stand after "published"; null where no day is given.
 */
export function printPublished(published: PublicationDays): string | null {
  const { certainty } = published;
  const days = inSentence(published);
  if (days === null) return null;
  return certainty === null ? days : `${days}, ${HOW_KNOWN[certainty]}`;
}

function inSentence(published: WrittenDays): string | null {
  const days = dayWords(published);
  switch (days.known) {
    case 'none':
      return null;
    case 'one':
      return `${days.on} ${days.words}`;
    case 'until':
      return `by ${days.words}`;
    case 'from':
      return `${days.on} ${days.words} or later`;
    case 'both':
      return `between ${days.first} and ${days.last}`;
  }
}
