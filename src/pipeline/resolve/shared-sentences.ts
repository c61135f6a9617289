import { at } from '#base/at.ts';
import { grouped } from '#base/grouped.ts';
import type { Claim, SharedSentence } from '#model/corpus.ts';
import { passageId } from '#model/id.ts';
import type { Quote } from '#model/quote.ts';
import { touches } from '#model/stretch.ts';
import { alikeSentences, type Sentence } from '#pipeline/quotes/alike-sentences.ts';
import { quoteAt } from '#pipeline/quotes/article.ts';
import { sentencesIn } from '#pipeline/quotes/sentences.ts';
import type { SourceDraft } from '#pipeline/resolve/resolve-source.ts';

/** The sentences of an article's own words: what its page prints around them is no sentence. */
function sentencesOf({ source, article }: SourceDraft): readonly Quote[] {
  return source.blocks
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'dateline')
    .flatMap((block) => sentencesIn(article.text, block).map((stretch) => quoteAt(article, stretch)));
}

/** A claim, and where it stands among all. */
interface PlacedClaim {
  readonly claim: Claim;
  readonly place: number;
}

function bySource(claims: readonly Claim[]): ReadonlyMap<string, readonly PlacedClaim[]> {
  return grouped(
    claims.map((claim, place) => ({ claim, place })),
    ({ claim }) => claim.source,
  );
}

/** The events about which claims of several sources rest on these sentences, as claims stand. */
function eventsOn(sentences: readonly Quote[], claims: ReadonlyMap<string, readonly PlacedClaim[]>): readonly string[] {
  const resting = sentences.flatMap((sentence) =>
    (claims.get(sentence.source) ?? []).filter(({ claim }) =>
      claim.passages.some((passage) => touches(passage, sentence)),
    ),
  );
  const byEvent = grouped(
    resting.toSorted((a, b) => a.place - b.place),
    ({ claim }) => claim.event,
  );
  return [...byEvent].flatMap(([event, about]) =>
    new Set(about.map(({ claim }) => claim.source)).size > 1 ? event : [],
  );
}

/** What was found last: where seeds are read again, most often no article has changed. */
let last: { readonly sentences: readonly Sentence[]; readonly groups: readonly (readonly number[])[] } | null = null;

function alikeOf(sentences: readonly Sentence[]): readonly (readonly number[])[] {
  const isSame =
    last?.sentences.length === sentences.length &&
    last.sentences.every(({ source, words }, place) => {
      const now = at(sentences, place);
      return now.source === source && now.words === words;
    });
  last = isSame && last ? last : { sentences, groups: alikeSentences(sentences) };
  return last.groups;
}

/** The sentences that stand nearly word for word in several sources, which are in their order. */
export function findSharedSentences(
  sources: readonly SourceDraft[],
  claims: readonly Claim[],
): readonly SharedSentence[] {
  const sentences = sources.flatMap(sentencesOf);
  const claimsOf = bySource(claims);
  return alikeOf(sentences.map(({ source, exact }) => ({ source, words: exact }))).map((group) => {
    const quotes = group.map((place) => at(sentences, place));
    return {
      passages: quotes.map((quote) => ({ ...quote, id: passageId(quote) })),
      events: eventsOn(quotes, claimsOf),
    };
  });
}
