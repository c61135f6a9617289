import type { AppDataManifest } from '#format/app-data.ts';
import { encodeDetails } from '#format/encode-details.ts';
import { encodeSearch, encodeSearchTexts } from '#format/search/encode-search.ts';
import { encodeText } from '#format/encode-text.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';
import type { Corpus } from '#model/corpus.ts';

import type { BenchEvent } from './bench-event.ts';
import { PEER_DATA_PATH } from './peer-data-path.ts';

/** Claims that an article knows of; more would only lengthen the lists beside a paragraph. */
const CLAIMS_IN_A_TEXT = 400;

const timelinePath = 'bench-data/timeline.json';
const detailsPath = (chunk: number) => `bench-data/details-${chunk}.json`;
const searchPath = 'bench-data/search.json';
const searchTextsPath = (file: number) => `bench-data/search-${file}.json`;
const textPath = (source: string) => `bench-data/text-${source}.json`;

/** The addresses of a corpus's files: the same for all corpora with as many chunks of details. */
export function benchManifest(corpus: Corpus): AppDataManifest {
  return {
    timeline: timelinePath,
    details: encodeDetails(corpus).map((_, chunk) => detailsPath(chunk)),
    texts: Object.fromEntries(corpus.sources.map(({ id }) => [id, textPath(id)])),
    surveys: {},
    search: searchPath,
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
  const known = { ...corpus, claims: corpus.claims.slice(0, CLAIMS_IN_A_TEXT * corpus.sources.length) };
  const [first, ...further] = encodeSearchTexts(corpus);
  const searchTexts = further.map((file, number) => [searchTextsPath(number), ready(file)] as const);
  return new Map([
    [PEER_DATA_PATH, ready(events)],
    [
      searchPath,
      () =>
        JSON.stringify(
          encodeSearch(
            corpus,
            first,
            searchTexts.map(([path]) => path),
          ),
        ),
    ],
    ...searchTexts,
    [timelinePath, ready(encodeTimeline(corpus))],
    ...corpus.sources.map((source) => [textPath(source.id), ready(encodeText(known, source))] as const),
    ...encodeDetails(corpus).map((file, chunk) => [detailsPath(chunk), () => JSON.stringify(file)] as const),
  ]);
}
