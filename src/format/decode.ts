import * as v from 'valibot';

import { err, ok, type Result } from '#base/result.ts';
import { detailsFile, textFile, timelineFile } from '#format/app-data.ts';
import { decodeColumns } from '#format/decode-columns.ts';
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
  const columns = decodeColumns(parsed.value);
  if (!columns.ok) return err({ file, ...columns.error });
  const { title, summary, span, kinds, sources, storylines, speakers, terms, corrections, aliases, chunkSize } =
    parsed.value;
  const { length } = columns.value.events;
  if (storylines.some((storyline) => storyline.events.some((index) => index >= length))) {
    return corrupt(file, 'storylines', 'An event that is not listed');
  }
  return ok({
    title,
    summary,
    span,
    kinds,
    sources,
    storylines,
    speakers,
    terms,
    corrections,
    chunkSize,
    aliases: new Map(Object.entries(aliases)),
    ...columns.value,
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
