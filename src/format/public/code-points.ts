import { upperBound } from '#base/bisect.ts';

/**
 * Turns UTF-16 offsets of a text into counts of Unicode code points, as the W3C's
 * TextPositionSelector wants them. `codePointsOf('a😀b')`: 0 -> 0, 1 -> 1, 3 -> 2, 4 -> 3. An
 * offset inside a surrogate pair counts the half as one. A lone surrogate is one.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairEnds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index + 2);
  return (offset) => offset - upperBound(pairEnds, offset);
}
