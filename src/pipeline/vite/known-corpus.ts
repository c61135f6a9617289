import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { lazy } from '#base/lazy.ts';
import { ok } from '#base/result.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import { corpusKey, keepCorpus, readCorpus } from '#pipeline/files/kept-corpus.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

/** Fewer bytes of seeds are read within a moment. */
const LEAST_BYTES = 1_000_000;

/** Reads seeds as a corpus, or says all that is wrong with them. */
export type ReadCorpus = (files: SeedFiles) => Promise<ReturnType<typeof buildCorpus>>;

export interface KnownCorpusOptions {
  /** Of the seeds, absolute. */
  readonly folder: string;
  /** Where corpora are kept, one for each folder of seeds. */
  readonly cache: string;
  /** What changes with the code that reads seeds; null: nothing is kept. */
  readonly code: () => Promise<string | null>;
  /** Tells that it takes a while. */
  readonly tell: (line: string) => void;
  readonly leastBytes?: number;
}

function bytesOf(files: SeedFiles): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

/**
 * Reads a folder of seeds that may have been read by a process before: while neither they nor the
 * code have changed by a byte, what was kept then is taken.
 */
export function knownCorpus({ folder, cache, code, tell, leastBytes = LEAST_BYTES }: KnownCorpusOptions): ReadCorpus {
  const path = join(cache, `${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.json`);
  const version = lazy(code);
  let isParsed = false;

  return async (files) => {
    const now = bytesOf(files) < leastBytes ? null : await version();
    if (now === null) return buildCorpus(files);
    const key = corpusKey(files, now);
    const kept = await readCorpus(path, key);
    if (kept) return ok(kept);
    if (!isParsed) tell('all seeds are read, which takes a while; the next start finds what they say, if none changes');
    isParsed = true;
    const built = buildCorpus(files);
    if (built.ok) void keepCorpus(path, key, built.value);
    return built;
  };
}
