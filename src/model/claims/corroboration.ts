import { differences } from '#model/claims/difference.ts';
import { type Origin, originOf, type Origins } from '#model/claims/origin.ts';
import { reprintsOf } from '#model/claims/reprints.ts';
import type { Claim } from '#model/corpus.ts';

/*
 * Whether claims about one event bear each other out. No verdict: only what can be counted.
 */

/** How the claims about one event stand to each other. */
export const AGREEMENTS = {
  'one-source': 'One source says so.',
  'one-origin': 'Several sources say so, and all have it from one origin.',
  'one-party': 'Several sources say so, and have it from several bodies of one party.',
  'several-origins': 'Several sources say so, and have it from origins of more than one party.',
  differing: 'What is said differs.',
} as const;
export type Agreement = keyof typeof AGREEMENTS;

/** The origins of one party, each once. `id` null: it is one origin, a party of its own. */
export interface PartyOrigins {
  readonly id: string | null;
  readonly origins: readonly [Origin, ...Origin[]];
}

/** How many sources say so, and for whom: the parties are what counts. */
export interface Corroboration {
  readonly sources: number;
  readonly parties: readonly PartyOrigins[];
}

/**
 * The claims that count for corroboration: those that assert. Where none does (a plan that is only
 * announced, a report that is only denied) all count, since then the count says how many speak, not
 * that it is so.
 */
function counting(claims: readonly Claim[]): readonly Claim[] {
  const asserting = claims.filter(({ stance }) => stance === 'asserts');
  return asserting.length > 0 ? asserting : claims;
}

/**
 * Who bears out an event, in the order of the claims. A claim that prints the very words of another
 * source is no further origin.
 */
export function corroborationOf(claims: readonly Claim[], origins: Origins): Corroboration {
  const counted = counting(claims);
  const reprints = reprintsOf(counted);
  const parties = new Map<string, PartyOrigins>();
  for (const claim of counted) {
    if (reprints.has(claim)) continue;
    const origin = originOf(claim, origins);
    const key = origin.party === null ? origin.key : `party:${origin.party}`;
    const known = parties.get(key);
    if (!known) parties.set(key, { id: origin.party, origins: [origin] });
    else if (known.origins.every((other) => other.key !== origin.key)) {
      parties.set(key, { ...known, origins: [...known.origins, origin] });
    }
  }
  return { sources: new Set(counted.map(({ source }) => source)).size, parties: [...parties.values()] };
}

/**
 * How the claims about one event agree: `differing` when any two of them, asserting or not, differ
 * in stance, date or number (model/claims/difference.ts); else by the sources, origins and parties
 * of the claims that count. One article with two speakers is one source.
 */
export function agreementOf(claims: readonly Claim[], origins: Origins): Agreement {
  if (differences(claims, (claim) => originOf(claim, origins).key).length > 0) return 'differing';
  const { sources, parties } = corroborationOf(claims, origins);
  if (sources <= 1) return 'one-source';
  if (parties.length > 1) return 'several-origins';
  return parties.every((party) => party.origins.length === 1) ? 'one-origin' : 'one-party';
}
