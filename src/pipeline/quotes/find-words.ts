import type { Quote } from '#model/quote.ts';
import type { Stretch } from '#model/stretch.ts';
import type { Article } from '#pipeline/quotes/article.ts';
import { findQuote } from '#pipeline/quotes/find-quote.ts';
import { listInContext } from '#pipeline/quotes/in-context.ts';
import { matchQuote } from '#pipeline/quotes/quote-match.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';
import type { QuoteSeed } from '#pipeline/yaml/quote-readers.ts';

/**
 * The passages of a claim; `whole` is false if some of them are missing or were not found, so that
 * words may be missing for that reason.
 */
export interface ClaimPassages {
  readonly stretches: readonly Stretch[];
  readonly whole: boolean;
}

/**
 * Words of a claim, such as those of its date: looked for in its passages first, then in the whole
 * article.
 */
export function findWords(
  article: Article,
  seed: QuoteSeed,
  { stretches, whole }: ClaimPassages,
  report: Report,
): Quote | null {
  const cannotTell = !whole && matchQuote(article.text, seed).kind === 'many';
  return cannotTell ? null : findQuote(article, seed, report, stretches);
}

/** Words that belong to the passages, as those of a figure do. */
export function findWordsWithin(
  article: Article,
  seed: QuoteSeed,
  { stretches, whole }: ClaimPassages,
  report: Report,
): Quote | null {
  if (seed.exact === '') return null;
  const anywhere = matchQuote(article.text, seed);
  if (anywhere.kind === 'none' || matchQuote(article.text, seed, stretches).kind !== 'none') {
    return findQuote(article, seed, report, stretches);
  }
  if (!whole) return null;
  report(
    seed.at,
    'quote-not-found',
    `${quoteForYaml(shorten(seed.exact))} is not in the passages of this claim.`,
    'Add the passage that has it:',
    ...listInContext(article, anywhere.kind === 'one' ? [anywhere.start] : anywhere.starts, seed.exact),
  );
  return null;
}
