import { type Day, printDay } from '#model/day.ts';
import type { PublicationDays } from '#model/publication.ts';
import type { Certainty } from '#model/vocabulary.ts';

const HOW_KNOWN: Readonly<Record<Certainty, string>> = {
  printed: 'as printed',
  inferred: 'inferred',
  outside: 'known only from outside the articles',
};

/**
 * `on 4 Oct 2015, as printed`, `between 10 Oct 2015 and 11 Oct 2015, inferred`, `by 11 Oct 2015,
 * inferred`, to stand after "published"; null where no day is given.
 */
export function printPublished({ earliest, latest, certainty }: PublicationDays): string | null {
  const days = printDays(earliest, latest);
  if (days === null) return null;
  return certainty === null ? days : `${days}, ${HOW_KNOWN[certainty]}`;
}

function printDays(earliest: Day | null, latest: Day | null): string | null {
  if (latest === null) return earliest === null ? null : `on ${printDay(earliest)} or later`;
  if (earliest === null) return `by ${printDay(latest)}`;
  return earliest === latest ? `on ${printDay(latest)}` : `between ${printDay(earliest)} and ${printDay(latest)}`;
}
