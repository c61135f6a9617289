import * as v from 'valibot';

import { ok, type Result } from '#base/result.ts';
import { type CorruptData, parse } from '#format/decode.ts';
import { offset } from '#format/number-schema.ts';
import { outside } from '#format/schema.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import { type About, TIMES } from '#model/surveys/about.ts';
import { valuesOf } from '#model/vocabulary.ts';

const nullable = v.nullable(v.string());
const placed = v.nullable(v.object({ text: v.string(), source: v.string(), passage: nullable }));

/** What the page on method reads. */
const aboutFile = v.object({
  version: v.literal(APP_DATA_VERSION),
  counts: v.object({ claims: offset, passages: offset, figures: offset, speakers: offset }),
  sources: v.array(
    v.object({
      id: v.string(),
      file: v.string(),
      sha256: v.string(),
      published: v.string(),
      certainty: nullable,
      rule: v.string(),
      words: placed,
      outside: v.array(outside),
      claims: offset,
      events: offset,
      paragraphs: offset,
      quoted: offset,
      unused: v.array(v.object({ paragraph: offset, reason: v.string() })),
    }),
  ),
  times: v.array(
    v.object({
      of: v.picklist(valuesOf(TIMES)),
      words: placed,
      source: v.string(),
      days: v.string(),
      rule: v.string(),
      events: v.array(v.string()),
    }),
  ),
  notes: v.array(v.object({ on: v.string(), note: v.string(), event: nullable })),
  shares: v.array(v.object({ name: v.string(), own: v.boolean(), claims: offset })),
  gaps: v.array(
    v.object({
      sentence: v.string(),
      count: offset,
      items: v.array(v.object({ text: v.string(), event: nullable, source: nullable })),
    }),
  ),
  files: v.array(v.object({ path: v.string(), bytes: offset })),
  /** It becomes a link: nothing but these may lead anywhere. */
  corrections: v.nullable(v.pipe(v.string(), v.regex(/^(?:https?|mailto):/i))),
});

export function encodeAbout(about: About): object {
  return { version: APP_DATA_VERSION, ...about };
}

export function decodeAbout(file: string, input: unknown): Result<About, CorruptData> {
  const parsed = parse(file, aboutFile, input);
  return parsed.ok ? ok(parsed.value) : parsed;
}
