import { at } from '#base/at.ts';
import type { Claim } from '#model/corpus.ts';

/*
 * Which claim speaks for an event: whose date, words, stance and passage stand for what a source
 * says of it, or several sources. Chosen here and nowhere else.
 */

/** What is chosen by. */
export type Speaking = Pick<Claim, 'id' | 'stance'>;

/**
 * Chooses among claims about one event, or leaves the choice to the next rule. `from`: the claims
 * whose date the event follows.
 */
type Rule = <Each extends Speaking>(claims: readonly Each[], from: readonly string[]) => Each | undefined;

/** One whose date the event follows, the first that is named. */
const followed: Rule = (claims, from) => from.flatMap((id) => claims.find((claim) => claim.id === id) ?? [])[0];

const asserting: Rule = (claims) => claims.find(({ stance }) => stance === 'asserts');

/** The strongest first. */
const RULES: readonly Rule[] = [followed, asserting];

/**
 * The claim that speaks for an event: in a source, of that source's claims about it as they stand
 * in the text; in several, of all of theirs, by source. They are one at least.
 */
export function speakingClaim<Each extends Speaking>(claims: readonly Each[], from: readonly string[]): Each {
  for (const rule of RULES) {
    const claim = rule(claims, from);
    if (claim) return claim;
  }
  return at(claims, 0);
}

/**
 * The claims that speak for an event in each of its sources, in the order in which one speaks for
 * those before which no other stands: the first speaks for the event.
 */
export function speakingInTurn<Each extends Speaking & Pick<Claim, 'source'>>(
  claims: readonly Each[],
  from: readonly string[],
): readonly Each[] {
  if (claims.length === 0) return [];
  const first = speakingClaim(claims, from);
  return [
    first,
    ...speakingInTurn(
      claims.filter(({ source }) => source !== first.source),
      from,
    ),
  ];
}
