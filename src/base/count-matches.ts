/** How often a pattern with the flag `g` is found in a text; nowhere is no time. */
export function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
