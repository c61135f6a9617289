import type { Article } from '#pipeline/quotes/article.ts';
import { listInContext } from '#pipeline/quotes/in-context.ts';
import { occurrences, occursIn } from '#pipeline/quotes/occurrences.ts';
import type { Report } from '#pipeline/report/problem.ts';
import type { ClaimSeed } from '#pipeline/seeds/seed-schema.ts';

/**
 * Reports a claim that names the wrong source: none of its passages stands there, and another
 * article has them all. That is one slip, not one for each of its words. False: there is nothing to
 * report.
 */
export function reportMisplaced(article: Article, { source, passages, broken }: ClaimSeed, report: Report): boolean {
  const [first] = passages;
  if (!first || broken.has('passages')) return false;
  const hasAll = ({ text }: Article): boolean => passages.every(({ exact }) => exact !== '' && occursIn(text, exact));
  if (passages.some(({ exact }) => occursIn(article.text, exact))) return false;
  const home = article.others().find(hasAll);
  if (!home) return false;
  const which = passages.length === 1 ? 'The passage' : `All ${passages.length} passages`;
  report(
    source.at,
    'quote-not-found',
    `${which} of this claim stand${passages.length === 1 ? 's' : ''} in ${home.path}, not in ${article.path}.`,
    `Write "source: ${home.source}", or quote the words of ${article.path}:`,
    ...listInContext(home, occurrences(home.text, first.exact), first.exact),
  );
  return true;
}
