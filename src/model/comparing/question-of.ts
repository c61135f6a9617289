import { at } from '#base/at.ts';
import type { AnswerOrder, ComparedQuestion } from '#model/comparing/compare.ts';
import { type CompareRecords, placeIn } from '#model/comparing/compare-records.ts';
import { differsFrom } from '#model/comparing/differs-from.ts';
import type { Claim, Corpus } from '#model/corpus.ts';
import { compareSaid, printSaidDays } from '#model/claims/said-days.ts';
import { printWhen } from '#model/when.ts';

type Question = Corpus['storylines'][number];

function orderOf(order: readonly number[], claims: readonly Claim[], records: CompareRecords): AnswerOrder {
  return {
    order,
    differs: order.map((place, index) => {
      const before = index === 0 ? undefined : claims[at(order, index - 1)];
      return differsFrom(before, at(claims, place), records);
    }),
  };
}

/** All that the page of a question says of it: its claims in two orders. */
export function questionOf({ id, events }: Question, records: CompareRecords): ComparedQuestion {
  const about = new Set(events);
  const claims = records.claims.filter(({ event }) => about.has(event));
  const eventOf = (claim: Claim) => events.indexOf(claim.event);
  const places = [...claims.keys()];
  const happened = places.toSorted((a, b) => eventOf(at(claims, a)) - eventOf(at(claims, b)));
  const said = happened.toSorted((a, b) => compareSaid(at(claims, a).said, at(claims, b).said));
  return {
    id,
    claims: claims.map((claim) => ({
      claim: placeIn(records.claimPlace, claim.id),
      passages: claim.passages.map((passage) => ({ id: passage.id, exact: passage.exact })),
      said: printSaidDays(claim.said),
      when: printWhen(claim.when),
      figures: claim.figures.map(({ words }) => words.exact),
    })),
    happened: orderOf(happened, claims, records),
    said: orderOf(said, claims, records),
  };
}
