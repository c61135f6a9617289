import { assert } from '#base/assert.ts';
import { addTo } from '#base/add-to.ts';
import { type Agreement, agreementOf } from '#model/claims/corroboration.ts';
import { type CountedAgreement, COUNTED_AGREEMENTS } from '#model/claims/counted-agreement.ts';
import type { Claim, Corpus, Tension } from '#model/corpus.ts';

const COUNTED_AS: Readonly<Record<Agreement, CountedAgreement>> = {
  'one-source': 'one-source',
  'one-origin': 'one-party',
  'one-party': 'one-party',
  'several-origins': 'several-parties',
  differing: 'differing',
};

/**
 * By event and source that reports it, in the order of the columns: how the claims about the event
 * stand to each other in what had been published once that source was, at the latest. What no day
 * is known of comes last.
 */
export function encodeAgreements(corpus: Corpus): number[] {
  const { sources, claims, tensions } = corpus;
  const origins = { sources, speakers: new Map(corpus.speakers.map((each) => [each.id, each])) };
  const outOf = new Map(sources.map(({ id, published }) => [id, published.latest ?? Infinity]));
  const isOutBy = (day: number) => (claim: Claim) => (outOf.get(claim.source) ?? Infinity) <= day;
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const tensionsOf = new Map<string, Tension[]>();
  for (const tension of tensions) for (const claim of tension.claims) addTo(tensionsOf, claim, tension);
  const about = new Map(corpus.events.map(({ id }) => [id, new Array<Claim>()]));
  for (const claim of claims) about.get(claim.event)?.push(claim);

  function claimOf(id: string): Claim {
    const claim = claimById.get(id);
    assert(claim, `the claim "${id}" is in the corpus`);
    return claim;
  }

  function agreementBy(day: number, all: readonly Claim[]): CountedAgreement {
    const isOut = isOutBy(day);
    const known = all.filter(isOut);
    const isDenied = known.some(({ stance }) => stance === 'denies' || stance === 'doubts');
    // A disagreement is one once all its passages can be read.
    const disagrees = known.some(({ id }) =>
      tensionsOf.get(id)?.some((tension) => tension.claims.every((each) => isOut(claimOf(each)))),
    );
    return isDenied || disagrees ? 'differing' : COUNTED_AS[agreementOf(known, origins)];
  }
  return [...about.values()].flatMap((all) =>
    sources
      .filter(({ id }) => all.some(({ source }) => source === id))
      .map(({ published }) => COUNTED_AGREEMENTS.indexOf(agreementBy(published.latest ?? Infinity, all))),
  );
}
