import type { Stretch } from '#model/stretch.ts';
import type { Quote } from '#model/quote.ts';
import { type Article, placeIn, quoteAt } from '#pipeline/article.ts';
import { nearestPassage } from '#pipeline/nearest-passage.ts';
import type { Report } from '#pipeline/problem.ts';
import { matchQuote } from '#pipeline/quote-match.ts';
import type { QuoteSeed } from '#pipeline/seed-schema.ts';
import { findLookalikes, quoteForYaml } from '#pipeline/typography.ts';

/** Occurrences that a message lists. */
const LISTED = 6;

/** Units of context shown around an occurrence. */
const SHOWN = 24;

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 50).trimEnd()} … ${text.slice(-25).trimStart()}`;
}

function inContext(article: Article, start: number, end: number): string {
  const { text } = article;
  const printed = quoteForYaml(text.slice(Math.max(0, start - SHOWN), Math.min(text.length, end + SHOWN)));
  return `${placeIn(article, start)}  ${printed}`;
}

function listInContext(article: Article, starts: readonly number[], exact: string): readonly string[] {
  const listed = starts.slice(0, LISTED).map((start) => inContext(article, start, start + exact.length));
  return starts.length > LISTED ? [...listed, `and ${starts.length - LISTED} more`] : listed;
}

function explainMissing(article: Article, exact: string): string {
  const { text } = article;
  const lookalikes = findLookalikes(text, exact);
  const [lookalike] = lookalikes;
  if (lookalike) {
    const { start, end, differences } = lookalike;
    return [
      `It differs from the text only by ${differences.join(', ')}. Paste this:`,
      `${placeIn(article, start)}  ${quoteForYaml(text.slice(start, end))}`,
      ...(lookalikes.length > 1 ? [`(It stands there ${lookalikes.length} times: add a prefix or a suffix.)`] : []),
    ].join('\n');
  }
  const nearest = nearestPassage(text, exact);
  if (!nearest) return `Nothing in ${article.path} is like it. Copy the words from the text.`;
  return `The nearest passage, to be read before it is pasted:\n${placeIn(article, nearest.start)}  ${quoteForYaml(text.slice(nearest.start, nearest.end))}`;
}

function explainElsewhere(
  article: Article,
  { exact, prefix, suffix }: QuoteSeed,
  elsewhere: readonly number[],
): string {
  const sides = [
    ...(prefix === '' ? [] : [`right after ${quoteForYaml(prefix)}`]),
    ...(suffix === '' ? [] : [`right before ${quoteForYaml(suffix)}`]),
  ];
  return [`The words are there, but not ${sides.join(' and ')}:`, ...listInContext(article, elsewhere, exact)].join(
    '\n',
  );
}

/**
 * Finds a quotation in its article, first within the stretches given, then anywhere; reports it and returns null if it is not there or not there once.
 * An empty quotation has been reported before and is passed over.
 */
export function findQuote(
  article: Article,
  seed: QuoteSeed,
  report: Report,
  within?: readonly Stretch[],
): Quote | null {
  const { exact, at } = seed;
  if (exact === '') return null;
  const inside = within === undefined ? null : matchQuote(article.text, seed, within);
  const match = inside === null || inside.kind === 'none' ? matchQuote(article.text, seed) : inside;
  switch (match.kind) {
    case 'one':
      return quoteAt(article, match);
    case 'many': {
      const where = match === inside ? 'in the passages' : `in ${article.path}`;
      report(
        at,
        'ambiguous-quote',
        `${quoteForYaml(shorten(exact))} stands ${match.starts.length} times ${where}.`,
        [
          'Add a prefix or a suffix, what stands right before or after it:',
          ...listInContext(article, match.starts, exact),
        ].join('\n'),
      );
      return null;
    }
    case 'none': {
      const fix =
        match.elsewhere.length > 0 ? explainElsewhere(article, seed, match.elsewhere) : explainMissing(article, exact);
      report(at, 'quote-not-found', `${quoteForYaml(shorten(exact))} is not in ${article.path}.`, fix);
      return null;
    }
  }
}

/** The passages of a claim; `whole` is false if some of them were not found, so that words may be missing for that reason. */
export interface ClaimPassages {
  readonly stretches: readonly Stretch[];
  readonly whole: boolean;
}

/** Words of a claim, such as those of its date: looked for in its passages first, then in the whole article. */
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
  const starts = anywhere.kind === 'one' ? [anywhere.start] : anywhere.starts;
  report(
    seed.at,
    'quote-not-found',
    `${quoteForYaml(shorten(seed.exact))} is not in the passages of this claim.`,
    ['Add the passage that has it:', ...listInContext(article, starts, seed.exact)].join('\n'),
  );
  return null;
}
