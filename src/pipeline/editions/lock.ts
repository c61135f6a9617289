import { createHash } from 'node:crypto';

import * as v from 'valibot';

import type { KeptStretch } from '#model/editions/edition.ts';

/** The file in a seeds folder. */
export const LOCK_FILE = 'editions.lock';

const LOCK_VERSION = 1;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const lockFile = v.object({
  what: v.string(),
  version: v.literal(LOCK_VERSION),
  sources: v.array(
    v.object({
      source: v.string(),
      /** Of the present text. */
      sha256: hash,
      /** The first edition first. */
      older: v.array(
        v.object({
          sha256: hash,
          /** A hash of the words that are kept, as they stood in that edition. */
          words: v.string(),
          kept: v.array(v.tuple([offset, offset, offset])),
        }),
      ),
    }),
  ),
});

/** The editions of the texts of a seeds folder. */
export type Lock = v.InferOutput<typeof lockFile>;
export type LockedSource = Lock['sources'][number];
export type LockedEdition = LockedSource['older'][number];

export const NO_LOCK: Lock = {
  what: 'The editions of the articles. Written by `npm run lock`, not by hand.',
  version: LOCK_VERSION,
  sources: [],
};

/** A hash of stretches of a text, each given as where it begins and how long it is. */
export function wordsHash(text: string, stretches: readonly (readonly [start: number, length: number])[]): string {
  const hashed = createHash('sha256');
  for (const [start, length] of stretches) hashed.update(`${length}:${text.slice(start, start + length)}\n`);
  return hashed.digest('hex').slice(0, 16);
}

/** A stretch by its places in the older text, and in the present one. */
export const inOlder = ([from, length]: KeptStretch) => [from, length] as const;
export const inPresent = ([, length, to]: KeptStretch) => [to, length] as const;
