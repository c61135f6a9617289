import { lazy } from '#base/lazy.ts';
import { at } from '#base/at.ts';
import type { AppDataManifest } from '#format/app-data.ts';
import { countChunks, encodeDetails } from '#format/encode-details.ts';
import { encodeText } from '#format/encode-text.ts';
import { encodeSearch, encodeSearchTexts } from '#format/search/encode-search.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';
import type { Corpus } from '#model/corpus.ts';
import { byContent, type NameFile, type OutputFile } from '#pipeline/files/named-file.ts';

export interface AppFiles {
  readonly manifest: Omit<AppDataManifest, 'surveys'>;
  readonly files: readonly OutputFile[];
}

/** The files that the app reads, and the list of their names. */
export function appFiles(corpus: Corpus, nameFile: NameFile = byContent): AppFiles {
  const timeline = nameFile('timeline', () => encodeTimeline(corpus));
  const chunks = lazy(() => encodeDetails(corpus));
  const details = Array.from({ length: countChunks(corpus) }, (_, number) =>
    nameFile(`details-${number}`, () => at(chunks(), number)),
  );
  const texts = corpus.sources.map((source) => ({
    id: source.id,
    file: nameFile(`text-${source.id}`, () => encodeText(corpus, source)),
  }));
  const [first, ...others] = encodeSearchTexts(corpus);
  const further = others.map((articles, number) => nameFile(`search-${number + 1}`, () => articles));
  const search = nameFile('search', () =>
    encodeSearch(
      corpus,
      first,
      further.map(({ path }) => path),
    ),
  );
  return {
    manifest: {
      timeline: timeline.path,
      details: details.map(({ path }) => path),
      texts: Object.fromEntries(texts.map(({ id, file }) => [id, file.path])),
      search: search.path,
    },
    files: [timeline, ...details, ...texts.map(({ file }) => file), search, ...further],
  };
}
