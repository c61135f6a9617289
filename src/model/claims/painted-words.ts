import type { Stretch } from '#model/stretch.ts';

/** A text with the stretches of it that are signs of markup, upwards. */
export interface MarkedText {
  readonly text: string;
  readonly markup: readonly Stretch[];
}

/**
 * A stretch of an article as it is painted: without the signs of markup that were left in the text,
 * its lines as they are.
 */
export function paintedText({ text, markup }: MarkedText, { start, end }: Stretch): string {
  let words = '';
  let at = start;
  for (const sign of markup) {
    if (sign.end <= at || sign.start >= end) continue;
    words += text.slice(at, Math.max(at, sign.start));
    at = sign.end;
  }
  return words + text.slice(at, Math.max(at, end));
}

/** The words of a stretch of an article as they are read: as painted, on one line. */
export function paintedWords(article: MarkedText, stretch: Stretch): string {
  return paintedText(article, stretch).replaceAll(/\s+/g, ' ').trim();
}
