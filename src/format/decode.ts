import * as v from 'valibot';

import { err, ok, type Result } from '#base/result.ts';
import { timelineFile } from '#format/app-data.ts';
import { decodeColumns } from '#format/decode-columns.ts';
import type { Chronology } from '#model/chronology.ts';

/*
 * The one door, with decode-reading.ts: what comes off the network is `unknown` until it has passed
 * here.
 */

/**
 * Data that is not what it should be: `file` says which, `path` where in it, `reason` what is
 * wrong.
 */
export interface CorruptData {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

export function corrupt(file: string, path: string, reason: string): Result<never, CorruptData> {
  return err({ file, path, reason });
}

/** What comes off the network as a schema has it. */
export function parse<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  input: unknown,
): Result<v.InferOutput<Schema>, CorruptData> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  return corrupt(file, v.getDotPath(issue) ?? '', issue.message);
}

export function decodeTimeline(file: string, input: unknown): Result<Chronology, CorruptData> {
  const parsed = parse(file, timelineFile, input);
  if (!parsed.ok) return parsed;
  const columns = decodeColumns(parsed.value);
  if (!columns.ok) return err({ file, ...columns.error });
  const {
    title,
    summary,
    language,
    span,
    kinds,
    sources,
    storylines,
    disputed,
    speakers,
    places,
    occasions,
    terms,
    corrections,
    aliases,
    chunkSize,
  } = parsed.value;
  const { length } = columns.value.events;
  if (storylines.some((storyline) => storyline.events.some((index) => index >= length))) {
    return corrupt(file, 'storylines', 'An event that is not listed');
  }
  if (disputed.some(([index]) => index >= length)) return corrupt(file, 'disputed', 'An event that is not listed');
  return ok({
    title,
    summary,
    language,
    span,
    kinds,
    sources,
    storylines,
    disputed: new Map(disputed),
    speakers,
    places,
    occasions,
    terms,
    corrections,
    chunkSize,
    horizon: null,
    aliases: new Map(Object.entries(aliases)),
    ...columns.value,
  });
}
