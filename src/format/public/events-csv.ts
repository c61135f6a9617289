import { isoOfPartial, partialDates } from '#format/citation/partial-date.ts';
import { type CorpusLookup, lookupOf } from '#format/public/corpus-lookup.ts';
import { csvText } from '#format/public/csv.ts';
import { agreementOf } from '#model/claims/corroboration.ts';
import { originOf } from '#model/claims/origin.ts';
import type { Claim, Corpus, Event, Figure, Period } from '#model/corpus.ts';
import type { WrittenDays } from '#model/date-words.ts';
import { isoFromDay } from '#model/day.ts';

/** What one row of the table is made from. */
interface Row {
  readonly event: Event;
  readonly claim: Claim;
  readonly lookup: CorpusLookup;
}

/** Between the items of a cell that holds several. */
const SEPARATOR = ' | ';

/** The first and the last date, each only as precise as it is written; empty: not bounded. */
function firstOf(days: WrittenDays): string {
  const { from } = partialDates(days);
  return from === null ? '' : isoOfPartial(from);
}

function lastOf(days: WrittenDays): string {
  const { to } = partialDates(days);
  return to === null ? '' : isoOfPartial(to);
}

function printPeriod({ first, last, ends }: Period): string {
  const days = { earliest: first, latest: last, ends };
  return `${firstOf(days)}/${lastOf(days)}`;
}

/** `missions more-than 60 achieved running 2015-09-30/2015-10-03 as of 2015-10-03`. */
function printFigure({ measure, qualifier, value, mode, counting, period, asOf }: Figure): string {
  const number = value.min === value.max ? String(value.min) : `${value.min}..${value.max}`;
  return [
    `${measure} ${qualifier} ${number} ${mode} ${counting}`,
    ...(period ? [printPeriod(period)] : []),
    ...(asOf === null ? [] : [`as of ${isoFromDay(asOf)}`]),
  ].join(' ');
}

function institutionOf({ claim, lookup }: Row): string {
  return claim.speaker === null ? '' : lookup.speaker(lookup.speaker(claim.speaker).institution).name;
}

function partyOf({ claim, lookup }: Row): string {
  const { party } = originOf(claim, lookup.origins);
  return party === null ? '' : lookup.party(party).name;
}

/** Column heads and cells, in their order. */
const COLUMNS: Readonly<Record<string, (row: Row) => string>> = {
  event_id: ({ event }) => event.id,
  event_title: ({ event }) => event.title,
  kind: ({ event }) => event.kind,
  status: ({ event }) => event.status,
  event_edtf: ({ event }) => event.when.edtf ?? '',
  event_reading: ({ event }) => event.when.reading ?? '',
  event_earliest: ({ event }) => firstOf(event.when),
  event_latest: ({ event }) => lastOf(event.when),
  claim_id: ({ claim }) => claim.id,
  source_id: ({ claim }) => claim.source,
  source_label: ({ claim, lookup }) => lookup.source(claim.source).label,
  published_earliest: ({ claim, lookup }) => firstOf(lookup.source(claim.source).published),
  published_latest: ({ claim, lookup }) => lastOf(lookup.source(claim.source).published),
  speaker: ({ claim, lookup }) => (claim.speaker === null ? '' : lookup.speaker(claim.speaker).name),
  institution: institutionOf,
  said: ({ claim }) => claim.said.edtf ?? '',
  stance: ({ claim }) => claim.stance,
  claim_edtf: ({ claim }) => claim.when.edtf ?? '',
  date_words: ({ claim }) => claim.when.words?.exact ?? '',
  quotations: ({ claim }) => claim.passages.map(({ exact }) => exact).join(SEPARATOR),
  starts: ({ claim }) => claim.passages.map(({ start }) => start).join(SEPARATOR),
  ends: ({ claim }) => claim.passages.map(({ end }) => end).join(SEPARATOR),
  figures: ({ claim }) => claim.figures.map(printFigure).join(SEPARATOR),
  party: partyOf,
  agreement: ({ event, lookup }) => agreementOf(lookup.claimsAbout(event.id), lookup.origins),
  event_note: ({ event }) => event.note ?? '',
  claim_note: ({ claim }) => claim.note ?? '',
};

/**
 * `events.csv`: a row a claim, by event in time order, then in the order of the claims. UTF-8
 * without a byte order mark.
 */
export function eventsCsv(corpus: Corpus): string {
  const lookup = lookupOf(corpus);
  const cells = Object.values(COLUMNS);
  const rows = corpus.events.flatMap((event) =>
    lookup.claimsAbout(event.id).map((claim) => cells.map((cell) => cell({ event, claim, lookup }))),
  );
  return csvText([Object.keys(COLUMNS), ...rows]);
}
