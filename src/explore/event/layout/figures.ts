import type { Claim } from '#model/corpus.ts';
import { printSum, sumsAlong } from '#model/figures/sums.ts';

/**
 * Itemised figures added up, along `partOf` only and never across sources: `29 + 23 + 2 + 1 = 55`,
 * or, where they do not reach the stated total, `46 + 6 = 52; the stated total is 60`.
 */
export function sumsOf(claims: readonly Claim[]): readonly string[] {
  return sumsAlong(claims.flatMap((claim) => claim.figures)).map(printSum);
}
