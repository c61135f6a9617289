import { type Article, placeIn } from '#pipeline/quotes/article.ts';
import { explainLookalike } from '#pipeline/quotes/explain-lookalike.ts';
import { listInContext } from '#pipeline/quotes/in-context.ts';
import { nearestPassage } from '#pipeline/quotes/nearest-passage.ts';
import { occurrences } from '#pipeline/quotes/occurrences.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';

function explainOther(articles: readonly Article[], exact: string): readonly string[] | null {
  for (const article of articles) {
    const starts = occurrences(article.text, exact);
    if (starts.length === 0) continue;
    return [
      `It stands in another article, that of the source "${article.source}":`,
      ...listInContext(article, starts, exact),
      'Name that source, or quote the words of this one.',
    ];
  }
  return null;
}

function explainNearest(article: Article, exact: string): readonly string[] {
  const nearest = nearestPassage(article.words(), exact);
  if (!nearest) return [`Nothing in ${article.path} is like it. Copy the words from the text.`];
  const printed = quoteForYaml(article.text.slice(nearest.start, nearest.end));
  return ['The nearest passage, to be read before it is pasted:', `${placeIn(article, nearest.start)}  ${printed}`];
}

/** Why a quote is not in its article, as far as it can be told, and what to do, in lines. */
export function explainMissing(article: Article, exact: string): readonly string[] {
  return explainOther(article.others(), exact) ?? explainLookalike(article, exact) ?? explainNearest(article, exact);
}
