import { at } from '#base/at.ts';
import { type RecordByDay, recordByDay } from '#format/record-by-day.ts';
import type { Agreement } from '#model/claims/corroboration.ts';
import { type CountedAgreement, COUNTED_AGREEMENTS } from '#model/claims/counted-agreement.ts';
import type { Claim, Corpus } from '#model/corpus.ts';

const COUNTED_AS: Readonly<Record<Agreement, CountedAgreement>> = {
  'one-source': 'one-source',
  'one-origin': 'one-party',
  'one-party': 'one-party',
  'several-origins': 'several-parties',
  differing: 'differing',
};

/**
 * - `agreements`, by event and source that reports it, in the order of the columns: how the claims
 *   about the event stand to each other in what had been published once that source was, at the
 *   latest. What no day is known of comes last.
 * - `disputed`: the events about which passages disagree or cannot be compared, by place, each with
 *   the source that was out when they did first. It may be one that does not report the event: what
 *   a later article says elsewhere may be what cannot be compared.
 */
export function encodeAgreements(corpus: Corpus) {
  const record = recordByDay(corpus);
  const days = corpus.sources.map(({ id }) => record.outOf(id));
  const inTurn = days.map((_, source) => source).toSorted((a, b) => at(days, a) - at(days, b) || a - b);
  return {
    agreements: record.about.flatMap((claims) =>
      corpus.sources
        .filter(({ id }) => claims.some(({ source }) => source === id))
        .map(({ id }) => COUNTED_AGREEMENTS.indexOf(countedBy(record, record.outOf(id), claims))),
    ),
    disputed: record.about.flatMap((claims, event): [number, number][] => {
      if (!record.isDisputed(Infinity, claims)) return [];
      const first = inTurn.find((place) => record.isDisputed(at(days, place), claims));
      return first === undefined ? [] : [[event, first]];
    }),
  };
}

function countedBy(record: RecordByDay, day: number, claims: readonly Claim[]): CountedAgreement {
  const isDenied = record.known(day, claims).some(({ stance }) => stance === 'denies' || stance === 'doubts');
  return isDenied || record.isDisputed(day, claims) ? 'differing' : COUNTED_AS[record.agreement(day, claims)];
}
