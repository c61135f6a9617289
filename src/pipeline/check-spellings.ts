import type { Article } from '#pipeline/article.ts';
import { placeIn } from '#pipeline/article.ts';
import type { Report } from '#pipeline/problem.ts';
import type { SeedRecords } from '#pipeline/read-records.ts';
import type { Located } from '#pipeline/record-reader.ts';
import type { SourceDraft } from '#pipeline/resolve-source.ts';
import { findLookalikes, quoteForYaml } from '#pipeline/typography.ts';

function explain(articles: readonly Article[], value: string): string {
  for (const article of articles) {
    const [lookalike] = findLookalikes(article.text, value);
    if (!lookalike) continue;
    const { start, end, differences } = lookalike;
    return `It differs from a text only by ${differences.join(', ')}. Paste this:\n${placeIn(article, start)}  ${quoteForYaml(article.text.slice(start, end))}`;
  }
  return 'Write it as an article prints it, small and capital letters too, or drop it.';
}

/** Titles and spellings are given as printed: each stands in some article. All articles have to be there. */
export function checkSpellings(
  { speakers, places }: SeedRecords,
  drafts: readonly SourceDraft[],
  report: Report,
): void {
  const articles = drafts.map(({ article }) => article);
  const check = (what: string, printed: readonly Located<string>[]): void => {
    for (const { value, at } of printed) {
      if (value === '' || articles.some(({ text }) => text.includes(value))) continue;
      report(at, 'not-printed', `The ${what} ${quoteForYaml(value)} stands in no article.`, explain(articles, value));
    }
  };
  for (const { titles, spellings } of speakers.items) {
    check('title', titles);
    check('spelling', spellings);
  }
  for (const { spellings } of places.items) check('spelling', spellings);
}
