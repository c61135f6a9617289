import type { AppDataManifest } from '#format/app-data.ts';
import { encodeDetails } from '#format/encode-details.ts';
import { encodeText } from '#format/encode-text.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';
import type { Corpus } from '#model/corpus.ts';

import type { BenchEvent } from './bench-event.ts';
import { PEER_DATA_PATH } from './peer-data-path.ts';

/** Chunks of details that the largest corpus has. */
const MOST_CHUNKS = 500;

/** Claims that the article texts know of; more would only lengthen the lists beside a paragraph. */
const CLAIMS_IN_TEXTS = 2_000;

const timelinePath = 'bench-data/timeline.json';
const detailsPath = (chunk: number) => `bench-data/details-${chunk}.json`;
const textPath = (source: string) => `bench-data/text-${source}.json`;

/**
 * The same addresses for every corpus, so that the app is built once; which corpus answers is the
 * server's affair.
 */
export function benchManifest(sources: readonly string[]): AppDataManifest {
  return {
    timeline: timelinePath,
    details: Array.from({ length: MOST_CHUNKS }, (_, chunk) => detailsPath(chunk)),
    texts: Object.fromEntries(sources.map((id) => [id, textPath(id)])),
  };
}

/**
 * All data of one corpus by path. What every first view needs is ready; a chunk of details becomes
 * JSON when it is asked for.
 */
export function dataFiles(events: readonly BenchEvent[], corpus: Corpus): ReadonlyMap<string, () => string> {
  const ready = (data: unknown) => {
    const text = JSON.stringify(data);
    return () => text;
  };
  const known = { ...corpus, claims: corpus.claims.slice(0, CLAIMS_IN_TEXTS) };
  return new Map([
    [PEER_DATA_PATH, ready(events)],
    [timelinePath, ready(encodeTimeline(corpus))],
    ...corpus.sources.map((source) => [textPath(source.id), ready(encodeText(known, source))] as const),
    ...encodeDetails(corpus).map((file, chunk) => [detailsPath(chunk), () => JSON.stringify(file)] as const),
  ]);
}
