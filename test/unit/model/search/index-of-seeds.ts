import type { Result } from '#base/result.ts';
import { decodeTimeline } from '#format/decode.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';
import { decodeSearchOf } from '#format/search/decode-search.ts';
import { encodeSearch, encodeSearchTexts } from '#format/search/encode-search.ts';
import type { Corpus } from '#model/corpus.ts';
import { readIndex, type SearchIndex } from '#model/search/search-index.ts';

import { corpusOf } from '../../pipeline/pages/good-corpus.ts';

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A corpus as the search reads it in a browser: by its files. */
export function indexOf(corpus: Corpus): SearchIndex {
  const asFile = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
  const chronology = valueOf(decodeTimeline('timeline', asFile(encodeTimeline(corpus))));
  const [first] = encodeSearchTexts(corpus);
  const { records } = valueOf(decodeSearchOf(chronology)('search', asFile(encodeSearch(corpus, first, []))));
  return readIndex(chronology, records);
}

/** The same of a folder of seeds, below the root of the project. */
export async function indexOfSeeds(folder: string): Promise<SearchIndex> {
  return indexOf(await corpusOf(folder));
}
