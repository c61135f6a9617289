import { grouped } from '#base/grouped.ts';
import type { Corpus, Passage } from '#model/corpus.ts';
import type { Quote } from '#model/quote.ts';
import type { PlacedWords } from '#model/surveys/about.ts';
import type { ReadQuote } from '#model/surveys/read-quote.ts';

export type Placing = (quote: Quote) => PlacedWords;

/** Finds the shortest passage in which words stand. */
export function placing({ claims }: Pick<Corpus, 'claims'>, read: ReadQuote): Placing {
  const bySource = grouped(
    claims.flatMap(({ passages }) => passages),
    ({ source }) => source,
  );
  const length = ({ start, end }: Passage) => end - start;
  return (quote) => {
    const holding = (bySource.get(quote.source) ?? [])
      .filter(({ start, end }) => start <= quote.start && quote.end <= end)
      .toSorted((a, b) => length(a) - length(b));
    return { text: read(quote).exact, source: quote.source, passage: holding[0]?.id ?? null };
  };
}
