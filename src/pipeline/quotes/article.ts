import { lazy } from '#base/lazy.ts';
import type { Quote } from '#model/quote.ts';
import type { Stretch } from '#model/stretch.ts';
import { type FoldedText, foldWithOffsets } from '#pipeline/quotes/folded-text.ts';
import { type Graphemes, graphemesOf } from '#pipeline/quotes/graphemes.ts';
import { indexLines, type LineIndex } from '#pipeline/quotes/line-index.ts';
import { indexWords, type WordIndex } from '#pipeline/quotes/word-index.ts';

/**
 * An article's text while its quotes are looked up, with what is made of it once, however many
 * quotes ask.
 */
export interface Article {
  readonly source: string;
  /** Path in the seeds folder. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly graphemes: Graphemes;
  readonly folded: () => FoldedText;
  readonly words: () => WordIndex;
  /** The other articles of the corpus, in which a quote may stand by mistake. */
  readonly others: () => readonly Article[];
}

/** Units of context on each side of a quote. */
const CONTEXT = 32;

/** Opens an article; `all` are those of the corpus, this one among them, once all are open. */
export function openArticle(
  source: string,
  path: string,
  text: string,
  all: () => readonly Article[] = () => [],
): Article {
  return {
    source,
    path,
    text,
    lines: indexLines(text),
    graphemes: graphemesOf(text),
    folded: lazy(() => foldWithOffsets(text)),
    words: lazy(() => indexWords(text)),
    others: () => all().filter((article) => article.source !== source),
  };
}

/** `articles/a.txt:12:5`. */
export function placeIn({ path, lines }: Article, offset: number): string {
  const { line, column } = lines.at(offset);
  return `${path}:${line}:${column}`;
}

/**
 * The quote at a stretch, with up to 32 UTF-16 units of context on each side, fewer rather than a
 * part of a character.
 */
export function quoteAt({ source, text, graphemes }: Article, { start, end }: Stretch): Quote {
  const context = graphemes.narrow({ start: Math.max(0, start - CONTEXT), end: Math.min(text.length, end + CONTEXT) });
  return {
    source,
    exact: text.slice(start, end),
    prefix: text.slice(context.start, start),
    suffix: text.slice(end, context.end),
    start,
    end,
  };
}
