import type { LanguageStretch } from '#model/language.ts';
import type { Article } from '#pipeline/quotes/article.ts';
import { findQuote } from '#pipeline/quotes/find-quote.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';
import type { SourceSeed } from '#pipeline/seeds/seed-schema.ts';

/** The words of a text that are of another language than the text, in its order. */
export function resolveLanguages(
  article: Article,
  { otherLanguages }: SourceSeed,
  report: Report,
): readonly LanguageStretch[] {
  const found = otherLanguages
    .flatMap((seed) => {
      const quote = seed.language === '' ? null : findQuote(article, seed, report);
      return quote ? [{ start: quote.start, end: quote.end, language: seed.language, seed }] : [];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept: LanguageStretch[] = [];
  for (const { seed, ...stretch } of found) {
    const before = kept.at(-1);
    if (!before || stretch.start >= before.end) kept.push(stretch);
    else {
      report(
        seed.at,
        'blocks-overlap',
        `${quoteForYaml(seed.exact)} overlaps other words whose language is given.`,
        'Words are of one language only: shorten or drop one of the two.',
      );
    }
  }
  return kept;
}
