import type { Publication } from '#model/corpus.ts';
import { printDay } from '#model/day.ts';
import type { Certainty } from '#model/vocabulary.ts';

const HOW_KNOWN: Readonly<Record<Certainty, string>> = {
  printed: 'as printed',
  inferred: 'inferred',
  outside: 'known only from outside the articles',
};

/** `on 4 Oct 2015, as printed`, `between 10 Oct 2015 and 11 Oct 2015, inferred`. */
export function printPublished({
  earliest,
  latest,
  certainty,
}: Pick<Publication, 'earliest' | 'latest' | 'certainty'>): string {
  const days = earliest === latest ? `on ${printDay(latest)}` : `between ${printDay(earliest)} and ${printDay(latest)}`;
  return `${days}, ${HOW_KNOWN[certainty]}`;
}
