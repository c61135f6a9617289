import * as v from 'valibot';

import { err, ok, type Result } from '#base/result.ts';
import { detailsFile, textFile, timelineFile } from '#format/app-data.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Article, DetailsChunk } from '#model/details.ts';

/*
 * The one door: what comes off the network is `unknown` until it has passed here.
 */

/** Data that is not what it should be: `file` says which, `path` where in it, `reason` what is wrong. */
export interface CorruptData {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

function corrupt(file: string, path: string, reason: string): Result<never, CorruptData> {
  return err({ file, path, reason });
}

function parse<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  input: unknown,
): Result<v.InferOutput<Schema>, CorruptData> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  return corrupt(file, v.getDotPath(issue) ?? '', issue.message);
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

export function decodeTimeline(file: string, input: unknown): Result<Chronology, CorruptData> {
  const parsed = parse(file, timelineFile, input);
  if (!parsed.ok) return parsed;
  const { version: _, events, aliases, ...heads } = parsed.value;
  const { sources, storylines } = heads;
  const length = events.ids.length;
  const refs = events.sourceRefs.length;
  for (const [name, values] of Object.entries(events)) {
    const perSource = name === 'sourceRefs' || name.startsWith('told');
    const expected = perSource ? refs : name === 'sourceStarts' ? length + 1 : length;
    if (values.length !== expected) {
      return corrupt(file, `events.${name}`, `Expected ${expected} values but found ${values.length}`);
    }
  }
  if (events.sourceRefs.some((ref) => ref < 0 || ref >= sources.length)) {
    return corrupt(file, 'events.sourceRefs', 'A source that is not listed');
  }
  if (storylines.some((storyline) => storyline.events.some((index) => index >= length))) {
    return corrupt(file, 'storylines', 'An event that is not listed');
  }
  return ok({
    ...heads,
    aliases: new Map(Object.entries(aliases)),
    events: {
      length,
      ids: events.ids,
      titles: events.titles,
      words: events.words,
      kind: Int32Array.from(events.kind),
      status: Int32Array.from(events.status),
      reading: Int32Array.from(events.reading),
      earliest: Int32Array.from(events.earliest),
      latest: Int32Array.from(events.latest),
      flags: Int32Array.from(events.flags),
      sourceStarts: Int32Array.from(events.sourceStarts),
      sourceRefs: Int32Array.from(events.sourceRefs),
      toldReading: Int32Array.from(events.toldReading),
      toldEarliest: Int32Array.from(events.toldEarliest),
      toldLatest: Int32Array.from(events.toldLatest),
      toldFlags: Int32Array.from(events.toldFlags),
    },
  });
}

export function decodeDetails(file: string, input: unknown): Result<DetailsChunk, CorruptData> {
  const parsed = parse(file, detailsFile, input);
  if (!parsed.ok) return parsed;
  const { first, events, speakers, occasions, places, measures, tensions } = parsed.value;
  return ok({
    first,
    events,
    speakers: byId(speakers),
    occasions: byId(occasions),
    places: byId(places),
    measures: byId(measures),
    tensions,
  });
}

export function decodeText(file: string, input: unknown): Result<Article, CorruptData> {
  const parsed = parse(file, textFile, input);
  if (!parsed.ok) return parsed;
  const { version: _, ...article } = parsed.value;
  const { length } = article.text;
  const stretches = [...article.blocks, ...article.markup, ...article.passages];
  if (stretches.some(({ start, end }) => start > end || end > length)) {
    return corrupt(file, 'text', 'A stretch that reaches beyond the text');
  }
  return ok(article);
}
