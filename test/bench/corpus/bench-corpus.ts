import type { Corpus } from '#model/corpus.ts';

import { paperCorpus } from '../papers/paper-corpus.ts';
import type { BenchEvent } from './bench-event.ts';
import { generateEvents, SPREADS } from './generate.ts';
import { seededRandom } from './random.ts';
import { toCorpus } from './to-corpus.ts';

/** `papers`: as real corpora are; the others have one claim an event, and lie otherwise in time. */
export const SHAPES = [...SPREADS, 'papers'] as const;
export type Shape = (typeof SHAPES)[number];

export interface CorpusSize {
  readonly size: number;
  readonly shape: Shape;
  /** How many papers there are in the shape `papers`. */
  readonly sources: number;
}

const SEED = 2015;

/** Papers are written as seeds and read again, which takes its time. */
const MOST_IN_PAPERS = 20_000;

export function isTooLarge({ size, shape }: CorpusSize): boolean {
  return shape === 'papers' && size > MOST_IN_PAPERS;
}

/** A corpus and its events as peers show them, the same at every run. */
export function benchCorpus({ size, shape, sources }: CorpusSize): {
  readonly events: readonly BenchEvent[];
  readonly corpus: Corpus;
} {
  if (shape === 'papers') return paperCorpus({ sources, events: size, seed: SEED });
  const events = generateEvents(size, shape, seededRandom(SEED));
  return { events, corpus: toCorpus(events) };
}
