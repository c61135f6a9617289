/**
 * The beginning and the end of a text that is longer than `most`, never half a character of either.
 */
export function shorten(text: string, most = 80): string {
  if (text.length <= most) return text;
  const head = text.slice(0, (most * 5) / 8).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice((-most * 5) / 16).replace(/^[\udc00-\udfff]/, '');
  return `${head.trimEnd()} … ${tail.trimStart()}`;
}
