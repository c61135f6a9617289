import { paintedText } from '#model/claims/painted-words.ts';
import type { Claim, Corpus, Event, Source, Tension } from '#model/corpus.ts';
import type { Quote } from '#model/quote.ts';

/*
 * Records for readers: their words without the signs of markup that were left in an article. The
 * offsets stay those of the article as printed, and so do the words in the public data.
 */

/** A quotation as it is read. */
function painted<Words extends Quote>(quote: Words, article: Pick<Source, 'text' | 'markup'>): Words {
  const { start, end, prefix, suffix } = quote;
  if (article.markup.length === 0) return quote;
  const read = (from: number, to: number) => paintedText(article, { start: from, end: to });
  return {
    ...quote,
    exact: read(start, end),
    prefix: read(start - prefix.length, start),
    suffix: read(end, end + suffix.length),
  };
}

/** How the records of a corpus are read. */
export function paintedRecords({ sources }: Pick<Corpus, 'sources'>) {
  const articles = new Map(sources.map((source) => [source.id, source]));
  const quote = <Words extends Quote | null>(each: Words): Words => {
    const article = each && articles.get(each.source);
    return each && article ? painted(each, article) : each;
  };
  const dated = <When extends Event['when'] | Claim['when'] | Claim['said']>(when: When): When => ({
    ...when,
    words: quote(when.words),
  });
  return {
    quote,
    event: (event: Event): Event => ({ ...event, when: dated(event.when) }),
    claim: (claim: Claim): Claim => ({
      ...claim,
      as: quote(claim.as),
      said: dated(claim.said),
      when: dated(claim.when),
      passages: claim.passages.map(quote),
      figures: claim.figures.map((figure) => ({ ...figure, words: quote(figure.words) })),
    }),
    tension: (tension: Tension): Tension => ({ ...tension, passages: tension.passages.map(quote) }),
  };
}
