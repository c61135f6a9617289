import type { Claim, Event } from '#model/corpus.ts';
import type { Quote } from '#model/quote.ts';

/** That one event came before another, as a claim about either says. */
export interface Relation {
  /** The ids of the two events. */
  readonly earlier: string;
  readonly later: string;
  readonly claim: Claim;
  /** The one of them that the claim is not about. */
  readonly other: string;
  readonly words: Quote;
}

/** All that claims say of the order of events, claim after claim. */
export function relationsOf(claims: readonly Claim[]): readonly Relation[] {
  return claims.flatMap((claim) => [
    ...claim.after.map(({ event: other, words }) => ({ earlier: other, later: claim.event, claim, other, words })),
    ...claim.before.map(({ event: other, words }) => ({ earlier: claim.event, later: other, claim, other, words })),
  ]);
}

/** Whether an event follows a claim: its date, and the order that it tells. */
export function followsIn(events: readonly Event[]): (claim: Claim) => boolean {
  const followed = new Set(events.flatMap(({ when }) => when.from));
  return ({ id }) => followed.has(id);
}
