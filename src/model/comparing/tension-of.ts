import { assert } from '#base/assert.ts';
import { at } from '#base/at.ts';
import { aspectsOf } from '#model/comparing/aspects-of.ts';
import type { ComparedTension, RestingNote, TensionHead } from '#model/comparing/compare.ts';
import { type CompareRecords, placeIn, restingPassages } from '#model/comparing/compare-records.ts';
import { litPassages } from '#model/comparing/lit-words.ts';
import { sumsOf } from '#model/comparing/sums-of.ts';
import type { Claim, Corpus, Figure, Tension } from '#model/corpus.ts';
import { shareWords } from '#model/quote.ts';
import { printSaidDays } from '#model/claims/said-days.ts';
import { placeOfSource } from '#model/source-by-id.ts';

/** Upwards, each once. */
function upwards(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

export function tensionHead(tension: Tension, records: CompareRecords): Omit<TensionHead, 'file'> {
  const { id, title, passages, claims } = tension;
  const { corpus, claimPlace } = records;
  return {
    id,
    title,
    aspects: aspectsOf(restingPassages(tension, records), corpus),
    passages: passages.length,
    sources: upwards(passages.map(({ source }) => placeOfSource(corpus.sources, source))),
    claims: claims.map((claim) => placeIn(claimPlace, claim)),
  };
}

/** Whether the words of a figure stand in one of the passages of a tension. */
function isIn({ passages }: Tension, { words }: Figure): boolean {
  return passages.some((passage) => shareWords(passage, words));
}

/** The notes on places that are named in the passages of a tension. */
function placeNotes({ passages }: Tension, { events, places }: Corpus, about: readonly number[]) {
  const named = new Map(places.map((place) => [place.id, place]));
  return about.flatMap((event) =>
    at(events, event).places.flatMap((id) => {
      const { note = null, spellings = [] } = named.get(id) ?? {};
      return passages.some(({ exact }) => spellings.some((name) => exact.includes(name))) ? [{ note, event }] : [];
    }),
  );
}

/**
 * The notes of editors on the events, on the claims, and on the numbers and places that stand in
 * the passages, each once.
 */
function notesOf(tension: Tension, claims: readonly Claim[], records: CompareRecords): readonly RestingNote[] {
  const about = upwards(claims.map(({ event }) => placeIn(records.eventPlace, event)));
  const notes = about.flatMap((event) => {
    const { id, note } = at(records.corpus.events, event);
    const own = claims.filter((claim) => claim.event === id);
    const figures = own.flatMap((claim) => claim.figures.filter((figure) => isIn(tension, figure)));
    const told = [note, ...[...own, ...figures].map((each) => each.note)];
    return told.map((each) => ({ note: each, event }));
  });
  const ofPlaces = placeNotes(tension, records.corpus, about);
  const all = [{ note: tension.note, event: null }, ...notes, ...ofPlaces].flatMap(({ note, event }) =>
    note === null ? [] : [[note, { note, event }] as const],
  );
  return [...new Map(all).values()];
}

/** All that the page of a tension says of it. */
export function tensionOf(tension: Tension, records: CompareRecords): ComparedTension {
  const { id, sentence } = tension;
  const resting = restingPassages(tension, records);
  const claims = tension.claims.flatMap((claim) => records.claimById.get(claim) ?? []);
  const lit = litPassages(resting.map(({ passage }) => passage.exact));
  return {
    id,
    sentence,
    passages: resting.map(({ passage, claims: [first] }, place) => {
      assert(first, `the passage ${passage.id} of the tension "${id}" is one of a claim`);
      const { speaker, said, event } = first;
      return {
        id: passage.id,
        source: passage.source,
        exact: passage.exact,
        ...at(lit, place),
        speaker: speaker === null ? null : (records.names.get(speaker) ?? speaker),
        said: printSaidDays(said),
        event,
      };
    }),
    sums: sumsOf(resting, sentence, { claims: records.claims, measures: records.measures }),
    notes: notesOf(tension, claims, records),
    events: upwards(claims.map(({ event }) => placeIn(records.eventPlace, event))),
  };
}
