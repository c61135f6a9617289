import { paintedText } from '#model/claims/painted-words.ts';
import type { Source } from '#model/corpus.ts';
import type { Quote } from '#model/quote.ts';
import { divideArticle, type MarkedStretch } from '#pipeline/quotes/article-blocks.ts';
import type { Article } from '#pipeline/quotes/article.ts';
import { findQuote } from '#pipeline/quotes/find-quote.ts';
import type { Position, Report } from '#pipeline/report/problem.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';
import { resolveLanguages } from '#pipeline/resolve/resolve-languages.ts';
import type { KnownOutside } from '#pipeline/resolve/resolve-outside.ts';
import { publicationBounds, resolvePublication } from '#pipeline/resolve/resolve-publication.ts';
import type { SourceSeed } from '#pipeline/seeds/seed-schema.ts';
import type { QuoteSeed } from '#pipeline/yaml/quote-readers.ts';

/** A source with the seed it was written as and its article opened. */
export interface SourceDraft {
  readonly source: Source;
  readonly seed: SourceSeed;
  readonly article: Article;
  /** Whether the day of publication could be read; if not, nothing can be compared with it. */
  readonly isDated: boolean;
  /** Where each of `source.unused` is written. */
  readonly unusedAt: readonly Position[];
}

interface MarkedQuote extends MarkedStretch {
  readonly seed: QuoteSeed;
}

function markedStretches(
  article: Article,
  seed: SourceSeed,
  headline: Quote | null,
  report: Report,
): readonly MarkedQuote[] {
  const find = (kind: MarkedStretch['kind'], quotes: readonly QuoteSeed[]): readonly MarkedQuote[] =>
    quotes.flatMap((each) => {
      const found = findQuote(article, each, report);
      return found ? [{ kind, start: found.start, end: found.end, seed: each }] : [];
    });
  const head: readonly MarkedQuote[] =
    seed.headline && headline
      ? [{ kind: 'headline', start: headline.start, end: headline.end, seed: seed.headline }]
      : [];
  return [
    ...head,
    ...find('subhead', seed.subheads),
    ...find('dateline', seed.datelines),
    ...find('furniture', seed.furniture),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Leaves out what overlaps an earlier stretch, and reports it. */
function withoutOverlaps(marked: readonly MarkedQuote[], report: Report): readonly MarkedQuote[] {
  const kept: MarkedQuote[] = [];
  for (const each of marked) {
    const previous = kept.at(-1);
    if (previous && each.start < previous.end) {
      report(
        each.seed.at,
        'blocks-overlap',
        `The ${each.kind} ${quoteForYaml(each.seed.exact)} overlaps the ${previous.kind} ${quoteForYaml(previous.seed.exact)}.`,
        'A stretch of the text is one thing only: shorten or drop one of the two.',
      );
    } else kept.push(each);
  }
  return kept;
}

/** Turns a source's facts and its article into a record. */
export function resolveSource(seed: SourceSeed, article: Article, outside: KnownOutside, report: Report): SourceDraft {
  const bounds = publicationBounds(seed, report);
  const published = resolvePublication(article, seed, { bounds, outside }, report);
  const headline = seed.headline ? findQuote(article, seed.headline, report) : null;
  const marked = withoutOverlaps(markedStretches(article, seed, headline, report), report);
  const markup = seed.markup
    .flatMap((each) => findQuote(article, each, report) ?? [])
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
  const otherLanguages = resolveLanguages(article, seed, report);
  const blocks = divideArticle(article.text, marked, markup, seed.paragraphs);
  const unused = seed.unused.flatMap((each) => {
    const found = findQuote(article, each, report);
    if (!found) return [];
    const paragraph = blocks.find(({ start, end }) => start <= found.start && found.start < end)?.paragraph ?? null;
    if (paragraph !== null) return [{ paragraph, reason: each.reason, at: each.at }];
    report(
      each.at,
      'unused-but-quoted',
      `${quoteForYaml(each.exact)} is not in the body of the text.`,
      'Only body paragraphs can be listed as unused: furniture feeds no event anyway.',
    );
    return [];
  });
  const source: Source = {
    id: article.source,
    file: seed.file.value,
    letter: seed.letter.value,
    label: seed.label.value,
    title: headline ? paintedText({ text: article.text, markup }, headline) : '',
    outlet: seed.outlet,
    credit: seed.credit,
    party: seed.party?.value ?? null,
    url: seed.url,
    language: seed.language,
    sha256: seed.sha256.value.toLowerCase(),
    editions: [],
    published,
    outside: outside.told(seed.outside),
    text: article.text,
    blocks,
    markup,
    otherLanguages,
    unused: unused.map(({ paragraph, reason }) => ({ paragraph, reason })),
  };
  return { source, seed, article, isDated: bounds !== null, unusedAt: unused.map(({ at }) => at) };
}
