import { addTo } from '#base/add-to.ts';
import { assert } from '#base/assert.ts';
import { type Agreement, agreementOf } from '#model/claims/corroboration.ts';
import type { Claim, Corpus, Tension } from '#model/corpus.ts';

/** How claims stand to each other in what had been published by the end of a day. */
export interface RecordByDay {
  /** By event: the claims about it. */
  readonly about: readonly (readonly Claim[])[];
  /** The day on which a source is out for sure; Infinity: no day is known. */
  readonly outOf: (source: string) => number;
  /** Those of some claims that are out. */
  readonly known: (day: number, claims: readonly Claim[]) => readonly Claim[];
  readonly agreement: (day: number, claims: readonly Claim[]) => Agreement;
  /** Whether passages about an event disagree, or cannot be compared: once all can be read. */
  readonly isDisputed: (day: number, claims: readonly Claim[]) => boolean;
}

/** Reads a corpus day by day. */
export function recordByDay({ events, sources, speakers, claims, tensions }: Corpus): RecordByDay {
  const origins = { sources, speakers: new Map(speakers.map((each) => [each.id, each])) };
  const days = new Map(sources.map(({ id, published }) => [id, published.latest ?? Infinity]));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const tensionsOf = new Map<string, Tension[]>();
  for (const tension of tensions) for (const claim of tension.claims) addTo(tensionsOf, claim, tension);
  const about = new Map(events.map(({ id }) => [id, new Array<Claim>()]));
  for (const claim of claims) about.get(claim.event)?.push(claim);

  const outOf = (source: string) => days.get(source) ?? Infinity;
  const known = (day: number, of: readonly Claim[]) => of.filter(({ source }) => outOf(source) <= day);
  const agreement = (day: number, of: readonly Claim[]) => agreementOf(known(day, of), origins);
  function claimOf(id: string): Claim {
    const claim = claimById.get(id);
    assert(claim, `the claim "${id}" is in the corpus`);
    return claim;
  }
  const isWhole = (day: number) => (tension: Tension) =>
    tension.claims.every((each) => outOf(claimOf(each).source) <= day);
  return {
    about: [...about.values()],
    outOf,
    known,
    agreement,
    isDisputed: (day, of) =>
      known(day, of).some(({ id }) => tensionsOf.get(id)?.some(isWhole(day))) || agreement(day, of) === 'differing',
  };
}
