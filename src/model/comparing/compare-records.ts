import { assert } from '#base/assert.ts';
import type { RestingPassage } from '#model/comparing/aspects-of.ts';
import type { Claim, Corpus, Measure, Tension } from '#model/corpus.ts';
import type { Origins } from '#model/claims/origin.ts';
import { shareWords } from '#model/quote.ts';
import { contains } from '#model/stretch.ts';
import type { ReadQuote } from '#model/surveys/read-quote.ts';

/** What pages that compare are made from, looked up once. */
export interface CompareRecords {
  readonly corpus: Corpus;
  /** How the words of the corpus are read. */
  readonly quote: ReadQuote;
  /** All claims in the order of the columns, as they are read. */
  readonly claims: readonly Claim[];
  readonly claimById: ReadonlyMap<string, Claim>;
  /** The place of a claim in the columns, and of an event. */
  readonly claimPlace: ReadonlyMap<string, number>;
  readonly eventPlace: ReadonlyMap<string, number>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly names: ReadonlyMap<string, string>;
  readonly origins: Origins;
}

/** How the words of a corpus are read. */
interface Reading {
  readonly quote: ReadQuote;
  readonly claim: (claim: Claim) => Claim;
}

/** `columns` are the corpus's claims in the order of the columns. */
export function compareRecords(corpus: Corpus, columns: readonly Claim[], { quote, claim }: Reading): CompareRecords {
  const claims = columns.map(claim);
  return {
    corpus,
    quote,
    claims,
    claimById: new Map(claims.map((each) => [each.id, each])),
    claimPlace: new Map(claims.map(({ id }, place) => [id, place])),
    eventPlace: new Map(corpus.events.map(({ id }, place) => [id, place])),
    measures: new Map(corpus.measures.map((measure) => [measure.id, measure])),
    names: new Map(corpus.speakers.map(({ id, name }) => [id, name])),
    origins: { speakers: new Map(corpus.speakers.map((speaker) => [speaker.id, speaker])), sources: corpus.sources },
  };
}

/** The place of an id that the corpus has. */
export function placeIn(places: ReadonlyMap<string, number>, id: string): number {
  const place = places.get(id);
  assert(place !== undefined, `"${id}" is in the corpus`);
  return place;
}

/**
 * The passages of a tension as they are read, each with the claims that it touches, those first
 * that have it whole.
 */
export function restingPassages({ passages, claims }: Tension, records: CompareRecords): readonly RestingPassage[] {
  const about = claims.flatMap((id) => records.claimById.get(id) ?? []);
  return passages.map((passage) => {
    const touched = about.filter((claim) => claim.passages.some((own) => shareWords(own, passage)));
    const isWhole = (claim: Claim) =>
      claim.passages.some((own) => own.source === passage.source && contains(own, passage));
    return {
      passage: records.quote(passage),
      claims: [...touched.filter(isWhole), ...touched.filter((claim) => !isWhole(claim))],
    };
  });
}
