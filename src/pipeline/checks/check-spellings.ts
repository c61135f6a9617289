import type { Article } from '#pipeline/quotes/article.ts';
import { reportCut } from '#pipeline/quotes/cut-character.ts';
import { explainUnprinted } from '#pipeline/quotes/explain-unprinted.ts';
import { occurrences } from '#pipeline/quotes/occurrences.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';
import type { Located } from '#pipeline/yaml/value-reader.ts';

interface Printed {
  readonly article: Article;
  readonly start: number;
  readonly isWhole: boolean;
}

/**
 * Where an article has the words: as whole characters, or else where they first stand; null if none
 * has them.
 */
function findPrinted(articles: readonly Article[], value: string): Printed | null {
  let cut: Printed | null = null;
  for (const article of articles) {
    for (const start of occurrences(article.text, value)) {
      if (article.graphemes.isWhole({ start, end: start + value.length })) return { article, start, isWhole: true };
      cut ??= { article, start, isWhole: false };
    }
  }
  return cut;
}

/**
 * Titles and spellings are given as printed: each stands in some article. All articles have to be
 * there.
 */
export function checkSpellings({ speakers, places }: SeedRecords, articles: readonly Article[], report: Report): void {
  const check = (what: string, printed: readonly Located<string>[]): void => {
    for (const { value, at } of printed) {
      const found = value === '' ? null : findPrinted(articles, value);
      if (value === '' || found?.isWhole) continue;
      if (found) reportCut(found.article, value, found.start, at, report);
      else {
        const message = `The ${what} ${quoteForYaml(shorten(value))} stands in no article.`;
        report(at, 'not-printed', message, ...explainUnprinted(articles, value));
      }
    }
  };
  for (const { titles, spellings } of speakers.items) {
    check('title', titles);
    check('spelling', spellings);
  }
  for (const { spellings } of places.items) check('spelling', spellings);
}
