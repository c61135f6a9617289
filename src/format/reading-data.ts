import * as v from 'valibot';

import { offset } from '#format/number-schema.ts';
import {
  block,
  claim,
  event,
  measure,
  occasion,
  outside,
  party,
  place,
  publication,
  sharedSentence,
  speaker,
  stretch,
  tension,
  toldOrder,
} from '#format/schema.ts';
import { APP_DATA_VERSION } from '#format/version.ts';

/*
 * The files that the app reads when they are wanted: `details` by chunk and `text` by article.
 */

export const detailsFile = v.object({
  version: v.literal(APP_DATA_VERSION),
  first: offset,
  events: v.array(v.object({ event, claims: v.array(claim), order: v.array(toldOrder) })),
  speakers: v.array(speaker),
  occasions: v.array(occasion),
  places: v.array(place),
  parties: v.array(party),
  measures: v.array(measure),
  tensions: v.array(tension),
  sharedSentences: v.array(sharedSentence),
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
  party: v.nullable(v.string()),
  url: v.nullable(v.string()),
  language: v.nullable(v.string()),
  sha256: v.string(),
  editions: v.array(v.object({ name: v.string(), kept: v.array(v.tuple([offset, offset, offset])) })),
  published: publication,
  outside: v.array(outside),
  text: v.string(),
  blocks: v.array(block),
  markup: v.array(stretch),
  otherLanguages: v.array(v.object({ ...stretch.entries, language: v.string() })),
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
export type DetailsFile = v.InferInput<typeof detailsFile>;
export type TextFile = v.InferInput<typeof textFile>;
