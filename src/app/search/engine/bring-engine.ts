import { manifest } from 'virtual:app-data';

import { bringIndexFrom } from '#app/search/engine/bring-index.ts';
import type { Engine } from '#app/search/engine/engine.ts';
import { startThread } from '#app/search/engine/thread.ts';
import type { Chronology } from '#model/chronology.ts';
import { search } from '#model/search/search.ts';

/** Of more claims than these the search has a thread of its own, so that the page never waits. */
const MOST_CLAIMS = 4000;

/** Brings what is searched, as soon as somebody means to search. Throws a `LoadError`. */
export async function bringEngine(chronology: Chronology): Promise<Engine> {
  if (chronology.claims.length > MOST_CLAIMS && typeof Worker === 'function') {
    return startThread();
  }
  const index = await bringIndexFrom(manifest.search, chronology);
  return { ask: async (ask) => search(index, ask), names: index.records };
}
