import type { Article } from '#pipeline/quotes/article.ts';
import { explainLookalike } from '#pipeline/quotes/explain-lookalike.ts';

/**
 * Why words that were given as printed stand in none of the articles, as far as it can be told, in
 * lines.
 */
export function explainUnprinted(articles: readonly Article[], words: string): readonly string[] {
  for (const article of articles) {
    const lines = explainLookalike(article, words);
    if (lines) return lines;
  }
  return ['Write it as an article prints it, small and capital letters too, or drop it.'];
}
