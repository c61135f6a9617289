import { foldText } from '#model/choice/search.ts';
import type { SourceHead } from '#model/chronology.ts';
import { differences } from '#model/claims/difference.ts';
import type { Claim, Speaker } from '#model/corpus.ts';
import { sourceById } from '#model/source-by-id.ts';

/*
 * Who claims really come from, and whether they bear each other out. No verdict: only what can be
 * counted.
 */

/** Who a claim really comes from. `key` is the same for the same origin, `name` is for readers. */
export interface Origin {
  readonly kind: 'speaker' | 'credit' | 'source';
  readonly key: string;
  readonly name: string;
}

/** The records an origin is looked up in. */
export interface Origins {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly sources: readonly Pick<SourceHead, 'id' | 'label' | 'credit'>[];
}

/** How the claims about one event stand to each other. */
const AGREEMENTS = {
  'one-source': 'One source says so.',
  'one-origin': 'Several sources say so, and all have it from one origin.',
  'several-origins': 'Several origins say so.',
  differing: 'What is said differs.',
} as const;
export type Agreement = keyof typeof AGREEMENTS;

/**
 * The origin of a claim: of a speaker, the institution at the top of the speaker's line, so that a
 * spokesman and the body he speaks for are one. Without a speaker the source's credit; a credit
 * that is the name of a speaker is that speaker. Without either, the source itself.
 */
export function originOf(claim: Pick<Claim, 'speaker' | 'source'>, { speakers, sources }: Origins): Origin {
  if (claim.speaker !== null) return speakerOrigin(claim.speaker, speakers);
  const source = sourceById(sources, claim.source);
  if (!source?.credit) return { kind: 'source', key: `source:${claim.source}`, name: source?.label ?? claim.source };
  const credit = foldText(source.credit).trim();
  for (const { id, name, spellings } of speakers.values()) {
    if ([name, ...spellings].some((each) => foldText(each).trim() === credit)) return speakerOrigin(id, speakers);
  }
  return { kind: 'credit', key: `credit:${credit}`, name: source.credit };
}

function speakerOrigin(id: string, speakers: ReadonlyMap<string, Speaker>): Origin {
  const line = new Set([id]);
  let top = id;
  for (;;) {
    const above = speakers.get(top)?.institution;
    if (above === undefined || line.has(above)) break;
    line.add(above);
    top = above;
  }
  return { kind: 'speaker', key: `speaker:${top}`, name: speakers.get(top)?.name ?? top };
}

/** The distinct origins of claims, in the order of the claims. */
export function distinctOrigins(claims: readonly Claim[], origins: Origins): readonly Origin[] {
  const byKey = new Map<string, Origin>();
  for (const claim of claims) {
    const origin = originOf(claim, origins);
    if (!byKey.has(origin.key)) byKey.set(origin.key, origin);
  }
  return [...byKey.values()];
}

/**
 * The claims that count for corroboration: those that assert. Where none does (a plan that is only
 * announced, a report that is only denied) all count, since then the count says how many speak, not
 * that it is so.
 */
export function corroborating(claims: readonly Claim[]): readonly Claim[] {
  const asserting = claims.filter(({ stance }) => stance === 'asserts');
  return asserting.length > 0 ? asserting : claims;
}

/**
 * How the claims about one event agree: `differing` when any two of them, asserting or not, differ
 * in stance, date or number (model/claims/difference.ts); else by the sources and origins of the
 * claims that count. One article with two speakers is one source.
 */
export function agreementOf(claims: readonly Claim[], origins: Origins): Agreement {
  if (differences(claims, (claim) => originOf(claim, origins).key).length > 0) return 'differing';
  const counted = corroborating(claims);
  if (new Set(counted.map(({ source }) => source)).size <= 1) return 'one-source';
  return distinctOrigins(counted, origins).length <= 1 ? 'one-origin' : 'several-origins';
}
