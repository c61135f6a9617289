import { at } from '#base/at.ts';
import type { Claim } from '#model/corpus.ts';

/*
 * Which claim speaks for an event in a source: whose date, words, stance and passage stand for what
 * the source says. Chosen here and nowhere else.
 */

/** What is chosen by. */
export type Speaking = Pick<Claim, 'id' | 'stance'>;

/**
 * Chooses among a source's claims about one event, or leaves the choice to the next rule. `from`:
 * the claims whose date the event follows.
 */
type Rule = <Each extends Speaking>(claims: readonly Each[], from: readonly string[]) => Each | undefined;

/** One whose date the event follows, the first that is named. */
const followed: Rule = (claims, from) => from.flatMap((id) => claims.find((claim) => claim.id === id) ?? [])[0];

const asserting: Rule = (claims) => claims.find(({ stance }) => stance === 'asserts');

const first: Rule = (claims) => claims[0];

/** Every rule, the strongest first. */
export const ALL_RULES: readonly Rule[] = [followed, asserting, first];

/**
 * The rules in force. A mark still leads to the event's first passage and bears the event's date in
 * its name: until both follow it, the first claim speaks.
 */
const IN_FORCE: readonly Rule[] = [first];

/**
 * The claim that speaks for an event in a source: of that source's claims about it, as they stand
 * in the text, which are one at least.
 */
export function speakingClaim<Each extends Speaking>(
  claims: readonly Each[],
  from: readonly string[],
  rules: readonly Rule[] = IN_FORCE,
): Each {
  for (const rule of rules) {
    const claim = rule(claims, from);
    if (claim) return claim;
  }
  return at(claims, 0);
}
