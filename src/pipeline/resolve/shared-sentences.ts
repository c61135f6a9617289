import { at } from '#base/at.ts';
import type { Claim, SharedSentence } from '#model/corpus.ts';
import { passageId } from '#model/id.ts';
import type { Quote } from '#model/quote.ts';
import { alikeSentences } from '#pipeline/quotes/alike-sentences.ts';
import { quoteAt } from '#pipeline/quotes/article.ts';
import { sentencesIn } from '#pipeline/quotes/sentences.ts';
import type { SourceDraft } from '#pipeline/resolve/resolve-source.ts';

/** The sentences of an article's own words: what its page prints around them is no sentence. */
function sentencesOf({ source, article }: SourceDraft): readonly Quote[] {
  return source.blocks
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'dateline')
    .flatMap((block) => sentencesIn(article.text, block).map((stretch) => quoteAt(article, stretch)));
}

/** The events about which claims of several sources rest on these sentences. */
function eventsOn(sentences: readonly Quote[], claims: readonly Claim[]): readonly string[] {
  const sources = new Map<string, Set<string>>();
  for (const { event, source, passages } of claims) {
    const rests = sentences.some(
      (sentence) =>
        sentence.source === source &&
        passages.some((passage) => passage.start < sentence.end && sentence.start < passage.end),
    );
    if (rests) sources.set(event, (sources.get(event) ?? new Set()).add(source));
  }
  return [...sources].flatMap(([event, { size }]) => (size > 1 ? event : []));
}

/** The sentences that stand nearly word for word in several sources, which are in their order. */
export function findSharedSentences(
  sources: readonly SourceDraft[],
  claims: readonly Claim[],
): readonly SharedSentence[] {
  const sentences = sources.flatMap(sentencesOf);
  return alikeSentences(sentences.map(({ source, exact }) => ({ source, words: exact }))).map((group) => {
    const quotes = group.map((place) => at(sentences, place));
    return {
      passages: quotes.map((quote) => ({ ...quote, id: passageId(quote) })),
      events: eventsOn(quotes, claims),
    };
  });
}
