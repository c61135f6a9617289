import { renderToString } from 'react-dom/server';
import { manifest } from 'virtual:app-data';

import { loadPageData } from '#app/data/page-data.ts';
import { giveReading } from '#app/data/queries.ts';
import { timeline } from '#app/data/timeline.ts';
import { longList } from '#app/lists/long-list.ts';
import { PAGES } from '#app/pages/page-table.tsx';
import { Root } from '#app/start/Root.tsx';
import { staticNavigation } from '#app/start/static-navigation.ts';
import { KNOWN_SURVEYS } from '#app/surveys/known-surveys.ts';
import { surveyOf } from '#app/surveys/surveys.ts';
import type { Result } from '#base/result.ts';
import { decodeDetails, decodeText } from '#format/decode-reading.ts';
import { type CorruptData, decodeTimeline } from '#format/decode.ts';

// Now: later on, the build has no way left to import.
await Promise.all([longList.load(), ...Object.values(PAGES).flatMap(({ parts }) => parts.map(({ load }) => load()))]);

type Decode<Value> = (file: string, input: unknown) => Result<Value, CorruptData>;

/** What the browser will fetch, given to the app at once. */
function giveAll(read: (file: string) => string): void {
  function decoded<Value>(file: string, decode: Decode<Value>): Value {
    const result = decode(file, JSON.parse(read(file)));
    if (result.ok) return result.value;
    throw new Error(`${file}: ${result.error.path}: ${result.error.reason}`);
  }
  const chronology = decoded(manifest.timeline, decodeTimeline);
  timeline.give(chronology);
  for (const name of KNOWN_SURVEYS) surveyOf({ name, id: null })?.program.getSnapshot().value?.giveSurvey(read);
  giveReading(
    chronology,
    manifest.details.map((file) => decoded(file, decodeDetails)),
    Object.entries(manifest.texts).map(([id, file]) => [id, decoded(file, decodeText)] as const),
  );
}

/**
 * The app for the build: `render(path)` gives what stands in the root of the page at a path, and
 * the data files and modules it was made of.
 */
export function createRender(read: (file: string) => string) {
  const base = import.meta.env.BASE_URL;
  giveAll(read);
  return async (path: string) => {
    const navigation = staticNavigation(path, base);
    const parts = await loadPageData(navigation.getSnapshot().state);
    const markup = renderToString(<Root navigation={navigation} base={base} />);
    return { markup, ...parts };
  };
}
