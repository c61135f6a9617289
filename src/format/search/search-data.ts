import * as v from 'valibot';

import { column, textColumn } from '#format/app-data.ts';
import { offset } from '#format/number-schema.ts';
import { APP_DATA_VERSION } from '#format/version.ts';

/*
 * The files that the search reads once its field has the focus: the first names the others, if the
 * articles are too long for one. Events, claims and sources are those of the timeline, in its
 * order.
 */

const named = v.object({ id: v.string(), name: v.string(), names: textColumn });

/** How many references each record has, and all of them. */
const references = v.object({ counts: column(0), refs: column(0) });

export const PART_KINDS = ['headline', 'subhead', 'dateline', 'paragraph'] as const;

const article = v.object({
  id: v.string(),
  text: v.string(),
  /** Of each part: its kind by place, where it begins and ends, its paragraph or -1. */
  parts: v.object({ kind: column(0, PART_KINDS.length - 1), start: column(0), end: column(0), paragraph: column(-1) }),
  left: v.object({ start: column(0), end: column(0) }),
});

export const searchTextsFile = v.object({
  version: v.literal(APP_DATA_VERSION),
  articles: v.array(article),
});

export const searchFile = v.object({
  ...searchTextsFile.entries,
  /** Files with the other articles, in the order of their sources. */
  further: textColumn,
  speakers: v.array(named),
  places: v.array(named),
  measures: textColumn,
  /** What has a page on which it is compared: ids and titles, and the sources that it is about. */
  compared: v.array(v.object({ id: v.string(), title: v.string(), sources: v.array(offset) })),
  eventNotes: textColumn,
  eventPlaces: references,
  claimNotes: textColumn,
  claimSpeakers: references,
  claimMeasures: references,
  /** By claim: beginning and end of each passage. */
  passages: references,
});

export type SearchTextsFile = v.InferInput<typeof searchTextsFile>;
export type SearchFile = v.InferInput<typeof searchFile>;
export type SearchTextsData = v.InferOutput<typeof searchTextsFile>;
