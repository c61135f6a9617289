import { createHash } from 'node:crypto';

import type { AppDataManifest } from '#format/app-data.ts';
import { encodeDetails } from '#format/encode-details.ts';
import { encodeText } from '#format/encode-text.ts';
import { encodeSearch, encodeSearchTexts } from '#format/search/encode-search.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';
import type { Corpus } from '#model/corpus.ts';

/** A file to be served, `path` relative to the base. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

export interface AppFiles {
  readonly manifest: Omit<AppDataManifest, 'surveys'>;
  readonly files: readonly OutputFile[];
}

/** A data file, named by its content so that it can be cached for ever. */
export function nameByContent(name: string, data: unknown): OutputFile {
  const content = JSON.stringify(data);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `assets/${name}-${hash}.json`, content };
}

/**
 * The files that the app reads, named by their content so that they can be cached for ever, and the
 * list of their names.
 */
export function appFiles(corpus: Corpus): AppFiles {
  const timeline = nameByContent('timeline', encodeTimeline(corpus));
  const details = encodeDetails(corpus).map((chunk, number) => nameByContent(`details-${number}`, chunk));
  const texts = corpus.sources.map((source) => ({
    id: source.id,
    file: nameByContent(`text-${source.id}`, encodeText(corpus, source)),
  }));
  const [first, ...others] = encodeSearchTexts(corpus);
  const further = others.map((articles, number) => nameByContent(`search-${number + 1}`, articles));
  const search = nameByContent(
    'search',
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
