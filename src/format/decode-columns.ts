import { assert } from '#base/assert.ts';
import { at, numberAt } from '#base/at.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { TimelineData } from '#format/app-data.ts';
import { type Fault, lengthFault, placeFault, wrongLength } from '#format/column-faults.ts';
import { decodeReports } from '#format/decode-reports.ts';
import type { Chronology } from '#model/chronology.ts';
import { type DateColumns, NO_DAY } from '#model/date-columns.ts';

type Columns = Pick<Chronology, 'events' | 'claims'>;

/*
 * Loops rather than `map` over typed arrays, whose callbacks no engine inlines: a column can hold
 * 100,000 numbers.
 */

/** The values at some places of a column. */
function picked(values: Int32Array, places: Int32Array): Int32Array {
  const found = new Int32Array(places.length);
  for (let index = 0; index < places.length; index += 1) found[index] = numberAt(values, numberAt(places, index));
  return found;
}

/** Two columns added up row by row. */
function added(a: Int32Array, b: Int32Array): Int32Array {
  const sum = new Int32Array(a.length);
  for (let index = 0; index < a.length; index += 1) sum[index] = numberAt(a, index) + numberAt(b, index);
  return sum;
}

function wordsAt(words: readonly string[], places: Int32Array): readonly string[] {
  const found: string[] = [];
  for (const place of places) {
    const text = words[place];
    assert(text !== undefined, 'places of words were seen to be in the file');
    found.push(text);
  }
  return found;
}

function datesAt(dates: TimelineData['dates'], places: Int32Array): DateColumns {
  return {
    reading: picked(dates.reading, places),
    earliest: picked(dates.earliest, places),
    latest: picked(dates.latest, places),
    ends: picked(dates.ends, places),
    coreFirst: picked(dates.coreFirst, places),
    coreLast: picked(dates.coreLast, places),
    drawnEarliest: picked(dates.drawnEarliest, places),
    drawnLatest: picked(dates.drawnLatest, places),
  };
}

/** `[0, 2, 0, 3]` -> `[0, 2, 2, 5]`. */
function sums(steps: Int32Array): Int32Array {
  const reached = new Int32Array(steps.length);
  let sum = 0;
  for (let index = 0; index < steps.length; index += 1) reached[index] = sum += numberAt(steps, index);
  return reached;
}

/** Where the claims, or places, of each event begin, and after the last where they end. */
function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  starts.set(sums(counts), 1);
  return starts;
}

/** The event of each claim. */
function eventsOf(starts: Int32Array, count: number): Int32Array {
  const events = new Int32Array(count);
  for (let event = 0; event + 1 < starts.length; event += 1) {
    const end = numberAt(starts, event + 1);
    for (let claim = numberAt(starts, event); claim < end; claim += 1) events[claim] = event;
  }
  return events;
}

function backwards({ earliest, latest }: TimelineData['dates']): boolean {
  return latest.some((last, index) => last !== NO_DAY && last < numberAt(earliest, index));
}

/** What is wrong with the places that events name; null: nothing. */
function namedFault({ places, placeRefs }: TimelineData, placeStarts: Int32Array): Fault | null {
  const count = at(placeStarts, placeStarts.length - 1);
  if (count !== placeRefs.length) return wrongLength('placeRefs', count, placeRefs.length);
  return placeFault('placeRefs', placeRefs, places.length);
}

/** What is wrong with the columns, each place of one in another seen to be there; null: nothing. */
function columnFault(
  data: TimelineData,
  starts: Int32Array,
  placeStarts: Int32Array,
  eventDates: Int32Array,
): Fault | null {
  const { kinds, sources, speakers, occasions, dates, said, words, events, claims } = data;
  const { length } = claims.source;
  return (
    lengthFault('dates', dates) ??
    lengthFault('said', said) ??
    lengthFault('events', events) ??
    lengthFault('claims', claims) ??
    (starts.at(-1) === length ? null : { path: 'events.claims', reason: `Expected ${length} claims in all` }) ??
    namedFault(data, placeStarts) ??
    placeFault('events.words', events.words, words.length) ??
    placeFault('events.kind', events.kind, kinds.length) ??
    placeFault('events.date', eventDates, dates.reading.length) ??
    placeFault('claims.source', claims.source, sources.length) ??
    placeFault('claims.speaker', claims.speaker, speakers.length, -1) ??
    placeFault('claims.occasion', claims.occasion, occasions.length, -1) ??
    placeFault('claims.said', claims.said, said.earliest.length) ??
    placeFault('claims.words', claims.words, words.length)
  );
}

/**
 * Events and claims as the browser holds them, every place and index of the file seen to be one.
 */
export function decodeColumns(data: TimelineData): Result<Columns, Fault> {
  const { dates, said, words, events, claims } = data;
  const { length } = claims.source;
  const starts = startsOf(events.claims);
  const eventDates = sums(events.date);
  const placeStarts = startsOf(events.places);
  const fault = columnFault(data, starts, placeStarts, eventDates);
  if (fault) return err(fault);
  if (backwards(dates)) return err({ path: 'dates', reason: 'A date that ends before it starts' });
  if (data.order.some((pair) => pair.some((place) => place >= events.ids.length))) {
    return err({ path: 'order', reason: 'An event that is not listed' });
  }
  const event = eventsOf(starts, length);
  const claimDates = added(picked(eventDates, event), claims.date);
  const noDate = placeFault('claims.date', claimDates, dates.reading.length);
  if (noDate) return err(noDate);
  const reports = decodeReports(starts, claims.source, data);
  if (!reports.ok) return reports;
  return ok({
    events: {
      clock: 'happened',
      length: events.ids.length,
      ids: events.ids,
      titles: events.titles,
      words: wordsAt(words, events.words),
      kind: events.kind,
      status: events.status,
      listed: events.listed,
      placeStarts,
      placeRefs: data.placeRefs,
      order: data.order,
      ...datesAt(dates, eventDates),
      ...reports.value,
    },
    claims: {
      length,
      starts,
      event,
      source: claims.source,
      speaker: claims.speaker,
      occasion: claims.occasion,
      saidEarliest: picked(said.earliest, claims.said),
      saidLatest: picked(said.latest, claims.said),
      saidEnds: picked(said.ends, claims.said),
      words: wordsAt(words, claims.words),
      stance: claims.stance,
      ...datesAt(dates, claimDates),
      passageStart: claims.passageStart,
      passageEnd: added(claims.passageStart, claims.passageLength),
    },
  });
}
