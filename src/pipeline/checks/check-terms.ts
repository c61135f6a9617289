import { findWords } from '#model/claims/wording.ts';
import type { Article } from '#pipeline/quotes/article.ts';
import { explainUnprinted } from '#pipeline/quotes/explain-unprinted.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';

/**
 * The words of a term are given as printed: each stands in some article, as a whole word, where it
 * can be lit. All articles have to be there.
 */
export function checkTerms({ terms }: SeedRecords, articles: readonly Article[], report: Report): void {
  for (const { words } of terms.items) {
    for (const { value, at } of words) {
      if (value === '' || articles.some(({ text }) => findWords(text, [value]).length > 0)) continue;
      report(
        at,
        'not-printed',
        `The word ${quoteForYaml(value)} stands in no article as a whole word.`,
        ...explainUnprinted(articles, value),
      );
    }
  }
}
