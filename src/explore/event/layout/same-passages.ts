import { grouped } from '#base/grouped.ts';
import type { Claim } from '#model/corpus.ts';

/** A claim in a list; `again`: the one before it rests on the very same passages. */
export interface ListedClaim {
  readonly claim: Claim;
  readonly again: boolean;
}

/**
 * Claims in their order, but those that rest on the same passages, as when one sentence speaks for
 * two, right behind the first of them: what they quote is printed once.
 */
export function groupBySamePassages(claims: readonly Claim[]): readonly ListedClaim[] {
  const groups = grouped(claims, ({ passages }) => passages.map(({ id }) => id).join(' '));
  return [...groups.values()].flatMap((group) => group.map((claim, place) => ({ claim, again: place > 0 })));
}
