import * as v from 'valibot';

import { ok, type Result } from '#base/result.ts';
import { type CorruptData, parse } from '#format/decode.ts';
import { offset } from '#format/number-schema.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import { ASPECTS, type Compare, type ComparedQuestion, type ComparedTension } from '#model/comparing/compare.ts';
import { LIT_KINDS } from '#model/comparing/lit-words.ts';
import { valuesOf } from '#model/vocabulary.ts';

const version = v.literal(APP_DATA_VERSION);
const nullable = v.nullable(v.string());
const offsets = v.array(offset);
const strings = v.array(v.string());
const aspect = v.picklist(valuesOf(ASPECTS));
const lit = v.array(v.object({ kind: v.picklist(valuesOf(LIT_KINDS)), start: offset, end: offset }));
const quote = { id: v.string(), source: v.string(), exact: v.string(), lit };

/** What the page of all that is compared reads. */
const compareFile = v.object({
  version,
  tensions: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      aspects: v.array(aspect),
      passages: offset,
      sources: offsets,
      claims: offsets,
      file: v.string(),
    }),
  ),
  questions: v.array(v.object({ id: v.string(), title: v.string(), file: v.string(), tensions: offsets })),
  differences: v.array(v.object({ event: offset, aspect, of: nullable, claims: offsets })),
  words: v.array(nullable),
  copies: v.array(v.object({ passages: v.array(v.object(quote)), events: strings })),
});

/** What the page of one tension reads beside it. */
const tensionFile = v.object({
  version,
  id: v.string(),
  sentence: v.string(),
  passages: v.array(
    v.object({ ...quote, beside: v.nullable(offset), speaker: nullable, said: v.string(), event: v.string() }),
  ),
  sums: v.array(v.object({ formula: v.string(), says: v.string() })),
  notes: v.array(v.object({ note: v.string(), event: v.nullable(offset) })),
  events: offsets,
});

const order = v.object({ order: offsets, differs: v.array(strings) });

/** What the page of one question reads beside it. */
const questionFile = v.object({
  version,
  id: v.string(),
  claims: v.array(
    v.object({
      claim: offset,
      passages: v.array(v.object({ id: v.string(), exact: v.string() })),
      said: v.string(),
      when: v.string(),
      figures: strings,
    }),
  ),
  happened: order,
  said: order,
});

/** A record of this version of the app's data. */
export function encodeCompared(record: Compare | ComparedTension | ComparedQuestion): object {
  return { version: APP_DATA_VERSION, ...record };
}

export function decodeCompare(file: string, input: unknown): Result<Compare, CorruptData> {
  const parsed = parse(file, compareFile, input);
  return parsed.ok ? ok(parsed.value) : parsed;
}

export function decodeTension(file: string, input: unknown): Result<ComparedTension, CorruptData> {
  const parsed = parse(file, tensionFile, input);
  return parsed.ok ? ok(parsed.value) : parsed;
}

export function decodeQuestion(file: string, input: unknown): Result<ComparedQuestion, CorruptData> {
  const parsed = parse(file, questionFile, input);
  return parsed.ok ? ok(parsed.value) : parsed;
}
