import { at } from '#base/at.ts';
import type { Quote } from '#model/quote.ts';
import type { Stretch } from '#model/stretch.ts';
import { type Article, quoteAt } from '#pipeline/quotes/article.ts';
import { reportCut } from '#pipeline/quotes/cut-character.ts';
import { explainMissing } from '#pipeline/quotes/explain-missing.ts';
import { listInContext } from '#pipeline/quotes/in-context.ts';
import { matchQuote, type QuoteMatch } from '#pipeline/quotes/quote-match.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';
import type { QuoteSeed } from '#pipeline/yaml/quote-readers.ts';

function explainElsewhere(
  article: Article,
  { exact, prefix, suffix }: QuoteSeed,
  elsewhere: readonly number[],
): readonly string[] {
  const sides = [
    ...(prefix === '' ? [] : [`right after ${quoteForYaml(shorten(prefix))}`]),
    ...(suffix === '' ? [] : [`right before ${quoteForYaml(shorten(suffix))}`]),
  ];
  return [`The words are there, but not ${sides.join(' and ')}:`, ...listInContext(article, elsewhere, exact)];
}

function startsOf(match: QuoteMatch): readonly number[] {
  if (match.kind === 'many') return match.starts;
  return match.kind === 'one' ? [match.start] : [];
}

/**
 * Finds a quotation in its article, first within the stretches given, then anywhere; reports it and
 * returns null if it is not there or not there once. An empty quotation has been reported before
 * and is passed over.
 */
export function findQuote(
  article: Article,
  seed: QuoteSeed,
  report: Report,
  within?: readonly Stretch[],
): Quote | null {
  const { exact } = seed;
  if (exact === '') return null;
  const inside = within === undefined ? null : matchQuote(article.text, seed, within);
  const match = inside === null || inside.kind === 'none' ? matchQuote(article.text, seed) : inside;
  if (match.kind === 'none') {
    const { elsewhere } = match;
    const fix = elsewhere.length > 0 ? explainElsewhere(article, seed, elsewhere) : explainMissing(article, exact);
    report(seed.at, 'quote-not-found', `${quoteForYaml(shorten(exact))} is not in ${article.path}.`, ...fix);
    return null;
  }
  const starts = startsOf(match);
  const whole = starts.filter((each) => article.graphemes.isWhole({ start: each, end: each + exact.length }));
  const [start] = whole;
  if (start === undefined) {
    reportCut(article, exact, at(starts, 0), seed.at, report);
    return null;
  }
  if (whole.length === 1) return quoteAt(article, { start, end: start + exact.length });
  const where = match === inside ? 'in the passages' : `in ${article.path}`;
  report(
    seed.at,
    'ambiguous-quote',
    `${quoteForYaml(shorten(exact))} stands ${whole.length} times ${where}.`,
    'Add a prefix or a suffix, what stands right before or after it:',
    ...listInContext(article, whole, exact),
  );
  return null;
}
