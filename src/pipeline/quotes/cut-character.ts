import { type Article, placeIn } from '#pipeline/quotes/article.ts';
import type { Position, Report } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';

/**
 * Reports words that begin or end within a letter with its accents, or within an emoji that is
 * joined from several.
 */
export function reportCut(article: Article, exact: string, start: number, at: Position, report: Report): void {
  const widened = article.graphemes.widen({ start, end: start + exact.length });
  report(
    at,
    'cut-character',
    `${quoteForYaml(shorten(exact))} begins or ends within a character of ${article.path}.`,
    'Take in the whole of it:',
    `${placeIn(article, widened.start)}  ${quoteForYaml(article.text.slice(widened.start, widened.end))}`,
  );
}
