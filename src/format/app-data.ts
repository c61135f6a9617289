import * as v from 'valibot';

import { dayNumber, daySpan, ends, offset } from '#format/number-schema.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import type { SurveyName } from '#model/choice/surveys.ts';
import { COUNTED_AGREEMENTS } from '#model/claims/counted-agreement.ts';
import { TERM_ASPECTS } from '#model/claims/wording.ts';
import { MOST_ENDS } from '#model/date-end.ts';
import { CERTAINTIES, READINGS, STANCES, STATUSES, valuesOf } from '#model/vocabulary.ts';

/*
 * The file that the app reads at once. Those that it reads when they are wanted are in
 * reading-data.ts.
 */

/**
 * A column of whole numbers of 32 bits, none of them outside the bounds. One check over the whole
 * array: a column can hold 100,000 of them.
 */
export function column(least = -Infinity, most = Infinity) {
  return v.pipe(
    v.custom<readonly number[]>(
      (input) => Array.isArray(input) && input.every((each) => (each | 0) === each && each >= least && each <= most),
      'Expected a column of whole numbers within bounds',
    ),
    v.transform((numbers) => new Int32Array(numbers)),
  );
}

/** A column of places in a vocabulary. */
function placesIn(vocabulary: Readonly<Record<string, string>>, least = 0) {
  return column(least, valuesOf(vocabulary).length - 1);
}

export const textColumn = v.custom<readonly string[]>(
  (input) => Array.isArray(input) && input.every((each) => typeof each === 'string'),
  'Expected a column of texts',
);

/** Texts by any name: a record of the library would leave out names such as `constructor`. */
const textsByName = v.custom<Readonly<Record<string, string>>>(
  (input) =>
    typeof input === 'object' &&
    input !== null &&
    !Array.isArray(input) &&
    Object.values(input).every((each) => typeof each === 'string'),
  'Expected texts by name',
);

export const timelineFile = v.object({
  version: v.literal(APP_DATA_VERSION),
  title: v.string(),
  summary: v.string(),
  language: v.nullable(v.string()),
  span: daySpan,
  kinds: v.array(v.object({ id: v.string(), label: v.string(), definition: v.string() })),
  sources: v.array(
    v.object({
      id: v.string(),
      letter: v.string(),
      label: v.string(),
      title: v.string(),
      outlet: v.nullable(v.string()),
      credit: v.nullable(v.string()),
      party: v.nullable(v.string()),
      language: v.nullable(v.string()),
      published: v.object({
        earliest: v.nullable(dayNumber),
        latest: v.nullable(dayNumber),
        ends,
        certainty: v.nullable(v.picklist(valuesOf(CERTAINTIES))),
      }),
      editions: v.array(v.string()),
    }),
  ),
  storylines: v.array(v.object({ id: v.string(), title: v.string(), sentence: v.string(), events: v.array(offset) })),
  /**
   * The events about which passages disagree, or cannot be compared: their places, upwards, each
   * with that of the source that was out when they did first.
   */
  disputed: v.array(v.tuple([offset, offset])),
  /** `party`: what it is called, null where the speaker is of none. */
  speakers: v.array(v.object({ id: v.string(), name: v.string(), party: v.nullable(v.string()) })),
  places: v.array(v.object({ id: v.string(), name: v.string() })),
  occasions: textColumn,
  terms: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      aspect: v.picklist(valuesOf(TERM_ASPECTS)),
      words: v.array(v.string()),
    }),
  ),
  /** It becomes a link: nothing but these may lead anywhere. */
  corrections: v.nullable(v.pipe(v.string(), v.regex(/^(?:https?|mailto):/i))),
  aliases: textsByName,
  chunkSize: v.pipe(offset, v.minValue(1)),
  /** Every date once: columns as in model/date-columns.ts. Events and claims name them by place. */
  dates: v.object({
    reading: placesIn(READINGS, -1),
    earliest: column(),
    latest: column(),
    ends: column(0, MOST_ENDS),
    coreFirst: column(),
    coreLast: column(),
    drawnEarliest: column(),
    drawnLatest: column(),
  }),
  /** All words of dates once, and all days of saying. */
  words: textColumn,
  said: v.object({ earliest: column(), latest: column(), ends: column(0, MOST_ENDS) }),
  /**
   * By event, as in model/chronology.ts. `date` counts on from the place of the event before,
   * `claims` are how many each has.
   */
  events: v.object({
    ids: textColumn,
    titles: textColumn,
    words: column(),
    kind: column(0),
    status: placesIn(STATUSES),
    date: column(),
    claims: column(0),
    /** How many places each has, whose own places stand in `placeRefs`, event after event. */
    places: column(0),
    listed: column(),
  }),
  placeRefs: column(),
  /** The order that events follow: places of an earlier and a later one. */
  order: v.array(v.tuple([offset, offset])),
  /**
   * By claim, as in model/claim-columns.ts: event after event, each by source. `date` counts on
   * from the place of the claim's event.
   */
  claims: v.object({
    source: column(),
    speaker: column(),
    occasion: column(),
    said: column(),
    stance: placesIn(STANCES),
    date: column(),
    words: column(),
    passageStart: column(0),
    passageLength: column(1),
  }),
  /**
   * By event and source that reports it: how many of that source's claims stand before the one that
   * speaks.
   */
  speaks: column(0),
  /** By event and source that reports it: how many of its sources speak for the event before it. */
  turns: column(0),
  /**
   * By event and source that reports it: how the claims about the event stand to each other once
   * that source is out.
   */
  agreements: column(0, COUNTED_AGREEMENTS.length - 1),
});

/** What the pipeline writes, before a decoder has branded it. */
export type TimelineFile = v.InferInput<typeof timelineFile>;

/** A timeline file whose shape is right. */
export type TimelineData = v.InferOutput<typeof timelineFile>;

/**
 * The addresses of the app's data, relative to the base: names made from content. Made by the build
 * as the module `virtual:app-data`.
 */
export interface AppDataManifest {
  readonly timeline: string;
  /** By chunk number. */
  readonly details: readonly string[];
  /** By source id. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of the surveys that the corpus has. */
  readonly surveys: Readonly<Partial<Record<SurveyName, string>>>;
  /** What the search reads. */
  readonly search: string;
}
