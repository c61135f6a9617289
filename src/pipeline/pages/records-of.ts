import { type CorpusLookup, lookupOf } from '#format/public/corpus-lookup.ts';
import type { Corpus } from '#model/corpus.ts';

const known = new WeakMap<Corpus, CorpusLookup>();

/** The records of a corpus by id, indexed once for all of its pages. */
export function recordsOf(corpus: Corpus): CorpusLookup {
  const records = known.get(corpus) ?? lookupOf(corpus);
  known.set(corpus, records);
  return records;
}
