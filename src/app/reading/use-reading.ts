import { lightEvent, useLitEvent } from '#app/reading/lit.ts';
import { useLitTerms } from '#app/search/use-lit-terms.ts';
import { useSite } from '#app/steps/site.ts';
import { absoluteAddress } from '#history/absolute-address.ts';
import { INITIAL_VIEW, openPassageInSource, setTerm } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { passageQuote } from '#model/claims/passage-quote.ts';
import type { Article } from '#model/details.ts';
import { editionName } from '#model/id.ts';
import type { ArticleProps } from '#reader/ArticleView.tsx';
import { quotationText } from '#share/layout/attribution.ts';
import { originalAddress } from '#share/layout/text-fragment.ts';

type Reading = Pick<
  ArticleProps,
  'article' | 'found' | 'lit' | 'onLight' | 'terms' | 'litTerm' | 'onLitTerm' | 'copyText' | 'originalHref'
>;

/** What reading an article takes that does not depend on the page it is read on. */
export function useReading({ terms }: Chronology): (article: Article, passage: string | null) => Reading {
  const { view, base, go } = useSite();
  const lit = useLitEvent();
  const found = useLitTerms();
  return (article, passage) => ({
    article,
    found,
    lit,
    onLight: lightEvent,
    terms,
    litTerm: view.term,
    onLitTerm: (term) => go(setTerm(view, term)),
    copyText: (words, id) =>
      quotationText(
        words,
        null,
        article,
        absoluteAddress(openPassageInSource(INITIAL_VIEW, { passage: id, edition: editionName(article.sha256) }), base),
      ),
    originalHref: article.url === null ? null : originalAddress(article.url, passageQuote(article, passage)),
  });
}
