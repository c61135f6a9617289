import { fileURLToPath } from 'node:url';

import type { Corpus } from '#model/corpus.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';

import { readableSeeds } from '../../../fixtures/readable-seeds.ts';

/** A corpus of seeds below the root of the project; they must have no problems. */
export async function corpusOf(folder: string): Promise<Corpus> {
  const built = buildCorpus(await readableSeeds(fileURLToPath(new URL(`../../../../${folder}`, import.meta.url))));
  if (!built.ok) throw new Error(`${folder} has problems`);
  return built.value;
}

/** The small corpus that the golden cases start from: it has an old id. */
export const goodCorpus = (): Promise<Corpus> => corpusOf('test/pipeline/cases/good/seeds');
