import { resolve } from 'node:path';

import type { Plugin, ResolvedConfig } from 'vite';

import { buildCards, type CardFile, cardOf } from '#pipeline/cards/build-cards.ts';
import type { OutputFile } from '#pipeline/files/app-files.ts';
import type { Site } from '#pipeline/files/build-site.ts';
import { buildPages } from '#pipeline/pages/build-pages.ts';
import { loadRender } from '#pipeline/pages/load-render.ts';
import { MOST_EVENT_PAGES } from '#pipeline/pages/site-pages.ts';

export interface SiteOutputOptions {
  readonly config: ResolvedConfig;
  /** Origin and base of the published site, or null if it is not known. */
  readonly siteUrl: string | null;
  /** The app's entry for the server, relative to the root. */
  readonly entry: string;
  readonly cards: boolean;
  /** Answers `virtual:app-data`. */
  readonly data: Plugin;
  /** The built front page. */
  readonly front: string;
  /** Paths of the fonts relative to the base. */
  readonly fonts: readonly string[];
  /** The built scripts that a module of the app comes in, by its path below the root. */
  readonly scriptsOf: (module: string) => readonly string[];
}

export interface SiteOutput {
  readonly files: readonly (OutputFile | CardFile)[];
  /** What whoever builds should know. */
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
}

/** Where pictures are kept between builds. */
const CARDS_FOLDER = 'node_modules/.cache/sourceline/cards';

/** The pages of a site with their pictures, and the files that speak of all of them. */
export async function siteOutput({ corpus, files }: Site, options: SiteOutputOptions): Promise<SiteOutput> {
  const { config, siteUrl, entry, cards, data, front, fonts, scriptsOf } = options;
  const { base, root } = config;
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const createRender = await loadRender(entry, { root, base, siteUrl, data });
  const render = createRender((file) => contents.get(file) ?? '');
  const pages = await buildPages(corpus, {
    base,
    siteUrl,
    front,
    fonts,
    scriptsOf,
    render,
    cardOf: cards ? cardOf : () => null,
  });
  const drawn = cards
    ? await buildCards(corpus, { root, folder: resolve(root, CARDS_FOLDER) })
    : { files: [], gaps: [], areKept: true };
  const beyond = corpus.events.length > MOST_EVENT_PAGES;
  return {
    files: [...pages, ...drawn.files],
    notices: [
      ...(siteUrl === null ? ['SITE_URL is not set: addresses in head tags and sitemap have no host.'] : []),
      ...(drawn.areKept ? [] : [`Pictures cannot be kept in ${CARDS_FOLDER}: the next build draws them anew.`]),
      ...(beyond ? [`Only the first ${MOST_EVENT_PAGES} events have pages and pictures of their own.`] : []),
    ],
    warnings: drawn.gaps.map((gap) => `No font has these signs of a card: ${gap}`),
  };
}
