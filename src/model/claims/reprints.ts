import { foldText } from '#model/choice/search.ts';
import type { Claim } from '#model/corpus.ts';

/**
 * The claims that print, word for word, what a claim of another source printed before, each with
 * the first of them: they are one origin, whoever signs them. Case, spaces and the form of quote
 * marks do not count.
 */
export function reprintsOf(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const reprints = new Map<Claim, Claim>();
  const firsts = new Map<string, Claim>();
  for (const claim of claims) {
    const words = claim.passages.map(({ exact }) => foldText(exact)).join('\n');
    const first = firsts.get(words);
    if (first === undefined) firsts.set(words, claim);
    else if (first.source !== claim.source) reprints.set(claim, first);
  }
  return reprints;
}
