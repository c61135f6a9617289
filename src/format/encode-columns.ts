import { assert } from '#base/assert.ts';
import { at } from '#base/at.ts';
import type { TimelineFile } from '#format/app-data.ts';
import { distinct } from '#format/distinct.ts';
import { paintedRecords } from '#format/painted-records.ts';
import { speakingInTurn } from '#model/claims/speaking-claim.ts';
import type { Claim, Corpus, Event, Said } from '#model/corpus.ts';
import { APPROXIMATE, NO_DAY, UNCERTAIN } from '#model/date-columns.ts';
import { READINGS, STANCES, STATUSES, valuesOf } from '#model/vocabulary.ts';
import type { When } from '#model/when.ts';

/*
 * Events and claims as the columns that format/app-data.ts describes. Dates, words and days of
 * saying are written once each, and most claims give the very date of their event, so that their
 * columns are mostly zeros.
 */

type Columns = Pick<TimelineFile, 'dates' | 'words' | 'said' | 'events' | 'claims' | 'speaks' | 'turns'>;

type Drawn = Pick<When, 'reading' | 'earliest' | 'latest' | 'approximate' | 'uncertain'>;

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

/** The claims about each event, by source, then as they stand in the corpus. */
function claimsOfEvents({ events, claims, sources }: Corpus): readonly (readonly Claim[])[] {
  const sourcePlace = placesOf(sources);
  const byEvent = new Map(events.map(({ id }) => [id, new Array<Claim>()]));
  for (const claim of claims) byEvent.get(claim.event)?.push(claim);
  return [...byEvent.values()].map((about) => about.toSorted((a, b) => sourcePlace(a.source) - sourcePlace(b.source)));
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

function readingNumber({ reading }: Drawn): number {
  return reading === null ? -1 : READING_VALUES.indexOf(reading);
}

function flagsOf({ approximate, uncertain }: Drawn): number {
  return (approximate ? APPROXIMATE : 0) | (uncertain ? UNCERTAIN : 0);
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
 * The columns of a corpus. Its events are in time order; `speakers` are those that its claims may
 * name.
 */
export function encodeColumns(corpus: Corpus, speakers: Corpus['speakers']): Columns {
  const { events } = corpus;
  const dates = distinct<Drawn>((date) => [readingNumber(date), date.earliest, date.latest, flagsOf(date)].join());
  const words = distinct<string>((text) => text);
  const said = distinct<Said>(({ earliest, latest }) => [earliest, latest].join());
  const kindPlace = placesOf(corpus.kinds);
  const sourcePlace = placesOf(corpus.sources);
  const speakerPlace = placesOf(speakers);
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
  return {
    events: {
      ids: events.map(({ id }) => id),
      titles: events.map(({ title }) => title),
      words: events.map(wordsOf),
      kind: events.map(({ kind }) => kindPlace(kind)),
      status: events.map(({ status }) => STATUS_VALUES.indexOf(status)),
      date: steps(placed.map(({ own }) => own)),
      claims: groups.map(({ length }) => length),
    },
    claims: {
      source: claims.map(({ source }) => sourcePlace(source)),
      speaker: claims.map(({ speaker }) => (speaker === null ? -1 : speakerPlace(speaker))),
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
      reading: dates.values.map(readingNumber),
      earliest: dates.values.map(({ earliest }) => earliest ?? NO_DAY),
      latest: dates.values.map(({ latest }) => latest ?? NO_DAY),
      flags: dates.values.map(flagsOf),
    },
    words: [...words.values],
    said: {
      earliest: said.values.map(({ earliest }) => earliest ?? NO_DAY),
      latest: said.values.map(({ latest }) => latest ?? NO_DAY),
    },
  };
}
