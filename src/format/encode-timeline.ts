import type { TimelineFile } from '#format/app-data.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import { APPROXIMATE, NO_DAY, UNCERTAIN } from '#model/chronology.ts';
import type { Corpus, Event } from '#model/corpus.ts';
import { KINDS, READINGS, STATUSES, valuesOf } from '#model/vocabulary.ts';
import type { When } from '#model/when.ts';

/** Events per chunk of details. */
export const CHUNK_SIZE = 200;

const KIND_VALUES = valuesOf(KINDS);
const STATUS_VALUES = valuesOf(STATUSES);
const READING_VALUES = valuesOf(READINGS);

/** A source that reports an event, by index, with the date it gives. */
interface Report {
  readonly source: number;
  readonly when: When;
}

/** For each event the sources that report it, by index upwards, each with the date of its first claim. */
function reportsOfEvents({ events, claims, sources }: Corpus): readonly (readonly Report[])[] {
  const indexes = new Map(sources.map(({ id }, index) => [id, index]));
  const byEvent = new Map(events.map(({ id }) => [id, new Map<number, When>()]));
  for (const { event, source, when } of claims) {
    const index = indexes.get(source);
    const reports = byEvent.get(event);
    if (index !== undefined && reports && !reports.has(index)) reports.set(index, when);
  }
  return events.map(({ id }) =>
    [...(byEvent.get(id) ?? [])].map(([source, when]) => ({ source, when })).toSorted((a, b) => a.source - b.source),
  );
}

/** Where the reports of each event begin in one list of all, and where the last ones end. */
function startsOf(lists: readonly (readonly Report[])[]): number[] {
  let end = 0;
  return [0, ...lists.map(({ length }) => (end += length))];
}

function readingNumber({ reading }: When): number {
  return reading === null ? -1 : READING_VALUES.indexOf(reading);
}

function flagsOf({ approximate, uncertain }: When): number {
  return (approximate ? APPROXIMATE : 0) | (uncertain ? UNCERTAIN : 0);
}

function columnsOf(corpus: Corpus): TimelineFile['events'] {
  const { events } = corpus;
  const column = (value: (event: Event) => number): readonly number[] => events.map(value);
  const reports = reportsOfEvents(corpus);
  const told = reports.flat();
  return {
    ids: events.map(({ id }) => id),
    titles: events.map(({ title }) => title),
    words: events.map(({ when }) => when.words?.exact ?? ''),
    kind: column(({ kind }) => KIND_VALUES.indexOf(kind)),
    status: column(({ status }) => STATUS_VALUES.indexOf(status)),
    reading: column(({ when }) => readingNumber(when)),
    earliest: column(({ when }) => when.earliest ?? NO_DAY),
    latest: column(({ when }) => when.latest ?? NO_DAY),
    flags: column(({ when }) => flagsOf(when)),
    sourceStarts: startsOf(reports),
    sourceRefs: told.map(({ source }) => source),
    toldReading: told.map(({ when }) => readingNumber(when)),
    toldEarliest: told.map(({ when }) => when.earliest ?? NO_DAY),
    toldLatest: told.map(({ when }) => when.latest ?? NO_DAY),
    toldFlags: told.map(({ when }) => flagsOf(when)),
  };
}

/** What axis, list and filters need of a corpus, whose events are in time order. */
export function encodeTimeline(corpus: Corpus): TimelineFile {
  const eventIndexes = new Map(corpus.events.map(({ id }, index) => [id, index]));
  return {
    version: APP_DATA_VERSION,
    title: corpus.title,
    summary: corpus.summary,
    span: corpus.span,
    sources: corpus.sources.map(({ id, letter, label, title, outlet, credit, published }) => ({
      id,
      letter,
      label,
      title,
      outlet,
      credit,
      published: { earliest: published.earliest, latest: published.latest, certainty: published.certainty },
    })),
    storylines: corpus.storylines.map(({ id, title, sentence, events }) => ({
      id,
      title,
      sentence,
      events: events.flatMap((each) => eventIndexes.get(each) ?? []),
    })),
    claims: corpus.claims.length,
    terms: corpus.terms.map(({ id, title, aspect, words }) => ({ id, title, aspect, words: [...words] })),
    corrections: corpus.corrections,
    aliases: Object.fromEntries(corpus.events.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]))),
    chunkSize: CHUNK_SIZE,
    events: columnsOf(corpus),
  };
}
