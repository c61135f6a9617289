import type { Figure } from '#model/corpus.ts';
import { resolveDay, resolveSpan } from '#pipeline/dates/resolve-dates.ts';
import type { Article } from '#pipeline/quotes/article.ts';
import { type ClaimPassages, findWordsWithin } from '#pipeline/quotes/find-words.ts';
import type { Report } from '#pipeline/report/problem.ts';
import type { FigureSeed } from '#pipeline/seeds/seed-schema.ts';

/** A figure with the seed it was written as. */
export interface FigureDraft {
  readonly figure: Figure;
  readonly seed: FigureSeed;
}

/**
 * A figure with its words found and its days resolved; null, after a report, without words or a
 * value.
 */
export function resolveFigure(
  article: Article,
  passages: ClaimPassages,
  seed: FigureSeed,
  report: Report,
): Figure | null {
  const { value } = seed;
  const isBackwards = value !== null && value.min > value.max;
  if (isBackwards) {
    report(
      value.at,
      'wrong-type',
      `The value runs from ${value.min} to ${value.max}.`,
      'Write the smaller number as min.',
    );
  }
  const words = seed.words ? findWordsWithin(article, seed.words, passages, report) : null;
  const period = seed.period ? resolveSpan(seed.period, report) : null;
  const asOf = seed.asOf ? resolveDay(seed.asOf, report) : null;
  if (!words || !value || isBackwards) return null;
  return {
    id: seed.id.value,
    measure: seed.measure.value,
    value: { min: value.min, max: value.max },
    qualifier: seed.qualifier,
    words,
    mode: seed.mode,
    counting: seed.counting,
    period,
    asOf,
    partOf: seed.partOf?.value ?? null,
    note: seed.note,
  };
}
