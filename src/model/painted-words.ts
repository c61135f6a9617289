import type { Stretch } from '#model/corpus.ts';

/** The words of a stretch of an article as they are read: without the signs of markup that were left in the text, on one line. */
export function paintedWords(
  { text, markup }: { readonly text: string; readonly markup: readonly Stretch[] },
  { start, end }: Stretch,
): string {
  let words = '';
  let at = start;
  for (const sign of markup) {
    if (sign.end <= at || sign.start >= end) continue;
    words += text.slice(at, Math.max(at, sign.start));
    at = sign.end;
  }
  return (words + text.slice(at, Math.max(at, end))).replaceAll(/\s+/g, ' ').trim();
}

/** Words between quotation marks, unless they stand in their own from first to last. */
export function inQuotes(words: string): string {
  return /^(?:"[^"]*"|“[^“”]*”|„[^„“]*“|«[^«»]*»)$/.test(words) ? words : `“${words}”`;
}
