import * as v from 'valibot';

import { ok, type Result } from '#base/result.ts';
import { type CorruptData, parse } from '#format/decode.ts';
import { offset } from '#format/number-schema.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import type { Voice, Voices } from '#model/surveys/voices.ts';
import { STANCES, valuesOf } from '#model/vocabulary.ts';

const nullable = v.nullable(v.string());
const version = v.literal(APP_DATA_VERSION);
const passages = v.array(v.object({ id: v.string(), exact: v.string() }));
const stance = v.picklist(valuesOf(STANCES));
const told = { event: v.string(), title: v.string(), source: v.string(), stance, passages };

/** What the page of all voices reads. */
const voicesFile = v.object({
  version,
  heads: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      body: nullable,
      party: nullable,
      anonymous: v.boolean(),
      file: v.string(),
    }),
  ),
  words: v.array(offset),
});

/** What the page of one voice reads beside it. */
const voiceFile = v.object({
  version,
  id: v.string(),
  printed: v.array(v.object({ text: v.string(), source: v.string(), passage: nullable })),
  via: v.array(v.string()),
  occasions: v.array(v.object({ title: v.string(), days: v.string(), venue: nullable, claims: offset })),
  claims: v.array(v.object({ ...told, said: v.string() })),
  against: v.array(v.object({ ...told, speaker: nullable })),
  tensions: v.array(v.object({ id: v.string(), title: v.string(), sentence: v.string() })),
});

export function encodeVoices(voices: Voices): object {
  return { version: APP_DATA_VERSION, ...voices };
}

export function encodeVoice(voice: Voice): object {
  return { version: APP_DATA_VERSION, ...voice };
}

export function decodeVoices(file: string, input: unknown): Result<Voices, CorruptData> {
  const parsed = parse(file, voicesFile, input);
  return parsed.ok ? ok(parsed.value) : parsed;
}

export function decodeVoice(file: string, input: unknown): Result<Voice, CorruptData> {
  const parsed = parse(file, voiceFile, input);
  return parsed.ok ? ok(parsed.value) : parsed;
}
