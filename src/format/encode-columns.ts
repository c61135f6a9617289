import { assert } from '#base/assert.ts';
import { at } from '#base/at.ts';
import { grouped } from '#base/grouped.ts';
import type { TimelineFile } from '#format/app-data.ts';
import { distinct } from '#format/distinct.ts';
import { paintedRecords } from '#format/painted-records.ts';
import { speakingInTurn } from '#model/claims/speaking-claim.ts';
import type { Claim, Corpus, Event, Said } from '#model/corpus.ts';
import { NO_DAY } from '#model/date-columns.ts';
import { followedSteps } from '#model/order/step.ts';
import { READINGS, STANCES, STATUSES, valuesOf } from '#model/vocabulary.ts';
import type { When } from '#model/when.ts';

/*
 * Events and claims as the columns that format/app-data.ts describes. Dates, words and days of
 * saying are written once each, and most claims give the very date of their event, so that their
 * columns are mostly zeros.
 */

type Columns = Pick<
  TimelineFile,
  'dates' | 'words' | 'said' | 'events' | 'placeRefs' | 'claims' | 'speaks' | 'turns' | 'order'
>;

type Drawn = Pick<When, 'reading' | 'earliest' | 'latest' | 'ends' | 'core' | 'narrowed'>;

const STATUS_VALUES = valuesOf(STATUSES);
const READING_VALUES = valuesOf(READINGS);
const STANCE_VALUES = valuesOf(STANCES);

function placesOf(items: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(items.map(({ id }, index) => [id, index]));
  return (id) => {
    const place = places.get(id);
    assert(place !== undefined, `"${id}" is in the corpus`);
    return place;
  };
}

/**
 * The claims about each event, by source, then as they stand in the corpus: the order of the
 * columns.
 */
export function claimsOfEvents({ events, claims, sources }: Corpus): readonly (readonly Claim[])[] {
  const sourcePlace = placesOf(sources);
  const byEvent = grouped(claims, ({ event }) => event);
  return events.map(({ id }) =>
    (byEvent.get(id) ?? []).toSorted((a, b) => sourcePlace(a.source) - sourcePlace(b.source)),
  );
}

/**
 * For each source that reports an event the claim that speaks for it there, as the number of claims
 * of that source that stand before it, and the source's turn to speak for the event.
 */
function reportsOf({ when }: Event, claims: readonly Claim[]) {
  const inTurn = speakingInTurn(claims, when.from);
  const sources = [...new Set(claims.map(({ source }) => source))];
  return sources.map((source) => {
    const turn = inTurn.findIndex((claim) => claim.source === source);
    return { speaks: claims.filter((claim) => claim.source === source).indexOf(at(inTurn, turn)), turn };
  });
}

/** A date as a row of its columns. */
function dateRow({ reading, earliest, latest, ends, core, narrowed }: Drawn) {
  const drawn = narrowed ?? { earliest, latest };
  return {
    reading: reading === null ? -1 : READING_VALUES.indexOf(reading),
    earliest: earliest ?? NO_DAY,
    latest: latest ?? NO_DAY,
    ends,
    coreFirst: core?.first ?? NO_DAY,
    coreLast: core?.last ?? NO_DAY,
    drawnEarliest: drawn.earliest ?? NO_DAY,
    drawnLatest: drawn.latest ?? NO_DAY,
  };
}

function firstPassage({ id, passages: [first] }: Claim) {
  assert(first, `the claim "${id}" rests on a passage`);
  return first;
}

/** How far each number is from the one before it, the first from 0. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => (index === 0 ? number : number - at(numbers, index - 1)));
}

/**
 * The columns of a corpus. Its events are in time order; its speakers and occasions are those that
 * its claims name, its places those that its events do.
 */
export function encodeColumns(corpus: Corpus): Columns {
  const { events } = corpus;
  const dates = distinct<Drawn>((date) => JSON.stringify(dateRow(date)));
  const words = distinct<string>((text) => text);
  const said = distinct<Said>(({ earliest, latest, ends }) => [earliest, latest, ends].join());
  const kindPlace = placesOf(corpus.kinds);
  const sourcePlace = placesOf(corpus.sources);
  const speakerPlace = placesOf(corpus.speakers);
  const occasionPlace = placesOf(corpus.occasions);
  const placePlace = placesOf(corpus.places);
  const groups = claimsOfEvents(corpus);
  const claims = groups.flat();
  const reports = events.flatMap((event, index) => reportsOf(event, groups[index] ?? []));
  const painted = paintedRecords(corpus);
  const wordsOf = ({ when }: Event | Claim) => words.placeOf(painted.quote(when.words)?.exact ?? '');
  // Event by event, so that what stands near each other has places near each other.
  const placed = events.map(({ when }, index) => {
    const own = dates.placeOf(when);
    return { own, given: (groups[index] ?? []).map((claim) => dates.placeOf(claim.when) - own) };
  });
  const rows = dates.values.map(dateRow);
  return {
    events: {
      ids: events.map(({ id }) => id),
      titles: events.map(({ title }) => title),
      words: events.map(wordsOf),
      kind: events.map(({ kind }) => kindPlace(kind)),
      status: events.map(({ status }) => STATUS_VALUES.indexOf(status)),
      date: steps(placed.map(({ own }) => own)),
      claims: groups.map(({ length }) => length),
      places: events.map(({ places }) => places.length),
      listed: events.map(({ listed }) => listed ?? NO_DAY),
    },
    placeRefs: events.flatMap(({ places }) => places.map(placePlace)),
    order: followedSteps(events, corpus.claims).map(({ earlier, later }) => [earlier, later]),
    claims: {
      source: claims.map(({ source }) => sourcePlace(source)),
      speaker: claims.map(({ speaker }) => (speaker === null ? -1 : speakerPlace(speaker))),
      occasion: claims.map(({ occasion }) => (occasion === null ? -1 : occasionPlace(occasion))),
      said: claims.map((claim) => said.placeOf(claim.said)),
      stance: claims.map(({ stance }) => STANCE_VALUES.indexOf(stance)),
      date: placed.flatMap(({ given }) => given),
      words: claims.map(wordsOf),
      passageStart: claims.map((claim) => firstPassage(claim).start),
      passageLength: claims.map((claim) => firstPassage(claim).end - firstPassage(claim).start),
    },
    speaks: reports.map(({ speaks }) => speaks),
    turns: reports.map(({ turn }) => turn),
    dates: {
      reading: rows.map(({ reading }) => reading),
      earliest: rows.map(({ earliest }) => earliest),
      latest: rows.map(({ latest }) => latest),
      ends: rows.map(({ ends }) => ends),
      coreFirst: rows.map(({ coreFirst }) => coreFirst),
      coreLast: rows.map(({ coreLast }) => coreLast),
      drawnEarliest: rows.map(({ drawnEarliest }) => drawnEarliest),
      drawnLatest: rows.map(({ drawnLatest }) => drawnLatest),
    },
    words: [...words.values],
    said: {
      earliest: said.values.map(({ earliest }) => earliest ?? NO_DAY),
      latest: said.values.map(({ latest }) => latest ?? NO_DAY),
      ends: said.values.map(({ ends }) => ends),
    },
  };
}
