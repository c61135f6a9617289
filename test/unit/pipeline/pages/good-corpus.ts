import { fileURLToPath } from 'node:url';

import type { Corpus } from '#model/corpus.ts';
import { buildCorpus } from '#pipeline/build-corpus.ts';
import { readSeeds } from '#pipeline/read-seeds.ts';

/** A corpus of seeds below the root of the project; they must have no problems. */
export async function corpusOf(folder: string): Promise<Corpus> {
  const built = buildCorpus(await readSeeds(fileURLToPath(new URL(`../../../../${folder}`, import.meta.url))));
  if (!built.ok) throw new Error(`${folder} has problems`);
  return built.value;
}

/** The small corpus that the golden cases start from: it has an old id. */
export const goodCorpus = (): Promise<Corpus> => corpusOf('test/pipeline/cases/good/seeds');
