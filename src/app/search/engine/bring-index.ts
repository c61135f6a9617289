import { load } from '#app/data/load.ts';
import { retried } from '#app/data/retry.ts';
import { decodeSearchOf, decodeSearchTexts } from '#format/search/decode-search.ts';
import type { Chronology } from '#model/chronology.ts';
import { readIndex, type SearchIndex } from '#model/search/search-index.ts';

/** Fetches and reads all that is searched; `file` is the first of its files. */
export async function bringIndexFrom(file: string, chronology: Chronology): Promise<SearchIndex> {
  const { records, further } = await retried(() => load(file, decodeSearchOf(chronology)));
  const others = await Promise.all(further.map((each) => retried(() => load(each, decodeSearchTexts))));
  const articles = new Map([...records.articles, ...others.flat()].map((article) => [article.id, article]));
  // In the order of the sources, by which claims name them.
  const inOrder = chronology.sources.map(({ id }) => articles.get(id) ?? { id, text: '', parts: [], left: [] });
  return readIndex(chronology, { ...records, articles: inOrder });
}
