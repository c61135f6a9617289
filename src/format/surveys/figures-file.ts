import * as v from 'valibot';

import { ok, type Result } from '#base/result.ts';
import { type CorruptData, parse } from '#format/decode.ts';
import { figure, measure } from '#format/schema.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import type { Figures } from '#model/surveys/figures.ts';

const { words: _, ...numbers } = figure.entries;

/** What the pages on figures read. */
const figuresFile = v.object({
  version: v.literal(APP_DATA_VERSION),
  measures: v.array(measure),
  figures: v.array(
    v.object({
      ...numbers,
      words: v.string(),
      passage: v.string(),
      claim: v.string(),
      event: v.string(),
      title: v.string(),
      source: v.string(),
      speaker: v.nullable(v.string()),
      origin: v.string(),
    }),
  ),
  tensions: v.array(
    v.object({ id: v.string(), title: v.string(), sentence: v.string(), measures: v.array(v.string()) }),
  ),
});

export function encodeFigures(figures: Figures): object {
  return { version: APP_DATA_VERSION, ...figures };
}

export function decodeFigures(file: string, input: unknown): Result<Figures, CorruptData> {
  const parsed = parse(file, figuresFile, input);
  return parsed.ok ? ok(parsed.value) : parsed;
}
