import { renderToString } from 'react-dom/server';
import { manifest } from 'virtual:app-data';

import { loadPageData } from '#app/data/page-data.ts';
import { createQueryClient, detailsQuery, textQuery, timelineQuery } from '#app/data/queries.ts';
import { PAGE_PARTS } from '#app/pages/page-parts.ts';
import { Root } from '#app/start/Root.tsx';
import { staticNavigation } from '#app/start/static-navigation.ts';
import type { Result } from '#base/result.ts';
import { decodeDetails, decodeText } from '#format/decode-reading.ts';
import { type CorruptData, decodeTimeline } from '#format/decode.ts';

// Now: later on, the build has no way left to import.
await Promise.all(Object.values(PAGE_PARTS).flatMap((parts) => parts.map(({ load }) => load())));

type Decode<Value> = (file: string, input: unknown) => Result<Value, CorruptData>;

/** What the browser will fetch, given to it at once. */
function readAll(read: (file: string) => string) {
  function decoded<Value>(file: string, decode: Decode<Value>): Value {
    const result = decode(file, JSON.parse(read(file)));
    if (result.ok) return result.value;
    throw new Error(`${file}: ${result.error.path}: ${result.error.reason}`);
  }
  const timeline = decoded(manifest.timeline, decodeTimeline);
  const details = manifest.details.map((file) => decoded(file, decodeDetails));
  const texts = Object.entries(manifest.texts).map(([id, file]) => ({ id, text: decoded(file, decodeText) }));
  return () => {
    const client = createQueryClient();
    client.setQueryData(timelineQuery.queryKey, timeline);
    for (const chunk of details) client.setQueryData(detailsQuery(chunk.first, timeline).queryKey, chunk);
    for (const { id, text } of texts) client.setQueryData(textQuery(id).queryKey, text);
    return client;
  };
}

/**
 * The app for the build: `render(path)` gives what stands in the root of the page at a path, and
 * the data files and modules it was made of.
 */
export function createRender(read: (file: string) => string) {
  const base = import.meta.env.BASE_URL;
  const filledClient = readAll(read);
  return async (path: string) => {
    const client = filledClient();
    const navigation = staticNavigation(path, base);
    const parts = await loadPageData(client, navigation.getSnapshot().state);
    const markup = renderToString(<Root client={client} navigation={navigation} base={base} />);
    client.clear();
    return { markup, ...parts };
  };
}
