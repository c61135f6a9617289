import { at } from '#base/at.ts';
import { grouped } from '#base/grouped.ts';
import { speakingInTurn } from '#model/claims/speaking-claim.ts';
import type { Compare, QuestionHead, TensionHead, ToldDifference } from '#model/comparing/compare.ts';
import { type CompareRecords, placeIn } from '#model/comparing/compare-records.ts';
import { comparedName, differencesAbout } from '#model/comparing/differs-from.ts';
import { litPassages } from '#model/comparing/lit-words.ts';
import type { Claim } from '#model/corpus.ts';

/** Of more reports than these the file has only the words of those that can be compared. */
const MOST_REPORTS = 2000;

/** The claims of each event, in the order of the columns. */
function byEvent({ claims }: CompareRecords): ReadonlyMap<string, readonly Claim[]> {
  return grouped(claims, ({ event }) => event);
}

function differencesOf(
  claims: ReadonlyMap<string, readonly Claim[]>,
  records: CompareRecords,
): readonly ToldDifference[] {
  return [...claims].flatMap(([event, about]) =>
    about.length < 2
      ? []
      : differencesAbout(about, records).map((each) => ({
          event: placeIn(records.eventPlace, event),
          aspect: each.aspect,
          of: comparedName(each, records),
          claims: each.claims.map((id) => placeIn(records.claimPlace, id)),
        })),
  );
}

/** The words of each report, event by event, source by source. */
function wordsOf(claims: ReadonlyMap<string, readonly Claim[]>, { corpus }: CompareRecords): Compare['words'] {
  const reports = corpus.events.map((event) => {
    const about = claims.get(event.id) ?? [];
    const speaking = new Map(speakingInTurn(about, event.when.from).map((claim) => [claim.source, claim]));
    return [...new Set(about.map(({ source }) => source))].map((source) =>
      (speaking.get(source)?.passages ?? []).map(({ exact }) => exact).join(' … '),
    );
  });
  const isFew = reports.flat().length <= MOST_REPORTS;
  let left = MOST_REPORTS;
  return reports.flatMap((of) => {
    const isHere = isFew || (of.length > 1 && left >= of.length);
    if (isHere) left -= of.length;
    return isHere ? of : of.map(() => null);
  });
}

/** A tension belongs to a question when this part of its claims is about that question's events. */
const BELONGS = 0.5;

/** Which tensions belong to each question. */
function questionHeads(
  files: readonly string[],
  tensions: readonly TensionHead[],
  { corpus, claims }: CompareRecords,
): readonly QuestionHead[] {
  return corpus.storylines.map(({ id, title, events }, place) => {
    const about = new Set(events);
    const touching = [...tensions.keys()].filter((tension) => {
      const own = at(tensions, tension).claims;
      const told = own.filter((claim) => about.has(at(claims, claim).event)).length;
      return told > 0 && told >= own.length * BELONGS;
    });
    return { id, title, file: at(files, place), tensions: touching };
  });
}

function copiesOf({ corpus, quote }: CompareRecords): Compare['copies'] {
  return corpus.sharedSentences.map(({ passages, events }) => {
    const read = passages.map((passage) => quote(passage));
    const lit = litPassages(read.map(({ exact }) => exact));
    return {
      passages: read.map(({ id, source, exact }, place) => ({ id, source, exact, lit: at(lit, place).lit })),
      events,
    };
  });
}

/** What the page of all that is compared says. `files` are those of the questions. */
export function compareOf(
  tensions: readonly TensionHead[],
  files: readonly string[],
  records: CompareRecords,
): Compare {
  const claims = byEvent(records);
  return {
    tensions,
    questions: questionHeads(files, tensions, records),
    differences: differencesOf(claims, records),
    words: wordsOf(claims, records),
    copies: copiesOf(records),
  };
}
