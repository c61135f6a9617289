import { grouped } from '#base/grouped.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Quote } from '#model/quote.ts';
import { shortestAround } from '#model/stretch.ts';
import type { PlacedWords } from '#model/surveys/about.ts';
import type { ReadQuote } from '#model/surveys/read-quote.ts';

export type Placing = (quote: Quote) => PlacedWords;

/** Finds the shortest passage in which words stand. */
export function placing({ claims }: Pick<Corpus, 'claims'>, read: ReadQuote): Placing {
  const bySource = grouped(
    claims.flatMap(({ passages }) => passages),
    ({ source }) => source,
  );
  return (quote) => {
    const passage = shortestAround(bySource.get(quote.source) ?? [], quote);
    return { text: read(quote).exact, source: quote.source, passage: passage?.id ?? null };
  };
}
