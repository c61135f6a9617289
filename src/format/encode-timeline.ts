import type { TimelineFile } from '#format/app-data.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import { APPROXIMATE, NO_DAY, UNCERTAIN } from '#model/chronology.ts';
import type { Corpus, Event } from '#model/corpus.ts';
import { KINDS, READINGS, STATUSES, valuesOf } from '#model/vocabulary.ts';

/** Events per chunk of details. */
export const CHUNK_SIZE = 200;

const KIND_VALUES = valuesOf(KINDS);
const STATUS_VALUES = valuesOf(STATUSES);
const READING_VALUES = valuesOf(READINGS);

/** For each event the indexes of the sources that report it, upwards. */
function sourcesOfEvents({ events, claims, sources }: Corpus): readonly (readonly number[])[] {
  const indexes = new Map(sources.map(({ id }, index) => [id, index]));
  const byEvent = new Map(events.map(({ id }) => [id, new Set<number>()]));
  for (const { event, source } of claims) {
    const index = indexes.get(source);
    if (index !== undefined) byEvent.get(event)?.add(index);
  }
  return events.map(({ id }) => [...(byEvent.get(id) ?? [])].toSorted((a, b) => a - b));
}

/** Where the sources of each event begin in one list of all, and where the last ones end. */
function startsOf(lists: readonly (readonly number[])[]): number[] {
  let end = 0;
  return [0, ...lists.map(({ length }) => (end += length))];
}

function columnsOf(corpus: Corpus): TimelineFile['events'] {
  const { events } = corpus;
  const column = (value: (event: Event) => number): readonly number[] => events.map(value);
  const sources = sourcesOfEvents(corpus);
  return {
    ids: events.map(({ id }) => id),
    titles: events.map(({ title }) => title),
    words: events.map(({ when }) => when.words?.exact ?? ''),
    kind: column(({ kind }) => KIND_VALUES.indexOf(kind)),
    status: column(({ status }) => STATUS_VALUES.indexOf(status)),
    reading: column(({ when }) => (when.reading === null ? -1 : READING_VALUES.indexOf(when.reading))),
    earliest: column(({ when }) => when.earliest ?? NO_DAY),
    latest: column(({ when }) => when.latest ?? NO_DAY),
    coreFirst: column(({ when }) => when.core?.first ?? NO_DAY),
    coreLast: column(({ when }) => when.core?.last ?? NO_DAY),
    flags: column(({ when }) => (when.approximate ? APPROXIMATE : 0) | (when.uncertain ? UNCERTAIN : 0)),
    sourceStarts: startsOf(sources),
    sourceRefs: sources.flat(),
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
    aliases: Object.fromEntries(corpus.events.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]))),
    chunkSize: CHUNK_SIZE,
    events: columnsOf(corpus),
  };
}
