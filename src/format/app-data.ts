import * as v from 'valibot';

import {
  block,
  claim,
  dayNumber,
  daySpan,
  event,
  measure,
  occasion,
  offset,
  place,
  publication,
  speaker,
  stretch,
  tension,
} from '#format/schema.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import { CERTAINTIES, valuesOf } from '#model/vocabulary.ts';
import { TERM_ASPECTS } from '#model/wording.ts';

/*
 * The three files the app reads: `timeline` at once, `details` by chunk and `text` by article when wanted.
 */

/** A column of whole numbers. One native check over the whole array: a column can hold 100,000 of them. */
const column = v.custom<readonly number[]>(
  (input) => Array.isArray(input) && input.every((each) => Number.isInteger(each)),
  'Expected a column of whole numbers',
);

const textColumn = v.custom<readonly string[]>(
  (input) => Array.isArray(input) && input.every((each) => typeof each === 'string'),
  'Expected a column of texts',
);

export const timelineFile = v.object({
  version: v.literal(APP_DATA_VERSION),
  title: v.string(),
  summary: v.string(),
  span: daySpan,
  sources: v.array(
    v.object({
      id: v.string(),
      letter: v.string(),
      label: v.string(),
      title: v.string(),
      outlet: v.nullable(v.string()),
      credit: v.nullable(v.string()),
      published: v.object({
        earliest: dayNumber,
        latest: dayNumber,
        certainty: v.picklist(valuesOf(CERTAINTIES)),
      }),
    }),
  ),
  storylines: v.array(v.object({ id: v.string(), title: v.string(), sentence: v.string(), events: v.array(offset) })),
  claims: offset,
  terms: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      aspect: v.picklist(valuesOf(TERM_ASPECTS)),
      words: v.array(v.string()),
    }),
  ),
  corrections: v.nullable(v.string()),
  aliases: v.record(v.string(), v.string()),
  chunkSize: v.pipe(offset, v.minValue(1)),
  /** The columns of model/chronology.ts. */
  events: v.object({
    ids: textColumn,
    titles: textColumn,
    words: textColumn,
    kind: column,
    status: column,
    reading: column,
    earliest: column,
    latest: column,
    flags: column,
    sourceStarts: column,
    sourceRefs: column,
    toldReading: column,
    toldEarliest: column,
    toldLatest: column,
    toldFlags: column,
  }),
});

export const detailsFile = v.object({
  version: v.literal(APP_DATA_VERSION),
  first: offset,
  events: v.array(v.object({ event, claims: v.array(claim) })),
  speakers: v.array(speaker),
  occasions: v.array(occasion),
  places: v.array(place),
  measures: v.array(measure),
  tensions: v.array(tension),
});

export const textFile = v.object({
  version: v.literal(APP_DATA_VERSION),
  id: v.string(),
  file: v.string(),
  letter: v.string(),
  label: v.string(),
  title: v.string(),
  outlet: v.nullable(v.string()),
  credit: v.nullable(v.string()),
  url: v.nullable(v.string()),
  sha256: v.string(),
  published: publication,
  text: v.string(),
  blocks: v.array(block),
  markup: v.array(stretch),
  unused: v.array(v.object({ paragraph: offset, reason: v.string() })),
  passages: v.array(
    v.object({
      ...stretch.entries,
      id: v.string(),
      uses: v.array(v.object({ event: v.string(), title: v.string(), claim: v.string() })),
    }),
  ),
});

/** What the pipeline writes, before a decoder has branded it. */
export type TimelineFile = v.InferInput<typeof timelineFile>;
export type DetailsFile = v.InferInput<typeof detailsFile>;
export type TextFile = v.InferInput<typeof textFile>;

/** The addresses of the app's data, relative to the base: names made from content. Made by the build as the module `virtual:app-data`. */
export interface AppDataManifest {
  readonly timeline: string;
  /** By chunk number. */
  readonly details: readonly string[];
  /** By source id. */
  readonly texts: Readonly<Record<string, string>>;
}
