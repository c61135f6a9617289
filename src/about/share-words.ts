import { countOf } from '#base/count-of.ts';
import type { About } from '#model/surveys/about.ts';

/**
 * How concentrated the record is: `42 of 105 claims are A. Kartapolov’s.`; empty without claims.
 */
export function shareWords({ shares, counts }: Pick<About, 'shares' | 'counts'>): string {
  const [first] = shares.filter(({ own }) => !own);
  if (!first) return '';
  return `${first.claims} of ${countOf(counts.claims, 'claim')} ${first.claims === 1 ? 'is' : 'are'} by one speaker: ${first.name}.`;
}
