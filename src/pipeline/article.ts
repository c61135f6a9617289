import type { Stretch } from '#model/stretch.ts';
import type { Quote } from '#model/quote.ts';
import { indexLines, type LineIndex } from '#pipeline/line-index.ts';

/** An article's text while its quotes are looked up. */
export interface Article {
  readonly source: string;
  /** Path in the seeds folder. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** Units of context on each side of a quote. */
const CONTEXT = 32;

export function openArticle(source: string, path: string, text: string): Article {
  return { source, path, text, lines: indexLines(text) };
}

/** `articles/a.txt:12:5`. */
export function placeIn({ path, lines }: Article, offset: number): string {
  const { line, column } = lines.at(offset);
  return `${path}:${line}:${column}`;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The quote at a stretch, with up to 32 UTF-16 units of context on each side, fewer rather than half a character. */
export function quoteAt({ source, text }: Article, { start, end }: Stretch): Quote {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (isLowSurrogate(text, from)) from += 1;
  if (to < text.length && isLowSurrogate(text, to)) to -= 1;
  return {
    source,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    start,
    end,
  };
}
