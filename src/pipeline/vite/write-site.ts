import { resolve } from 'node:path';

import type { Plugin, ResolvedConfig } from 'vite';

import { countOf } from '#base/count-of.ts';
import { cardOf, type Cards, writeCards } from '#pipeline/cards/write-cards.ts';
import type { Site } from '#pipeline/files/build-site.ts';
import type { WriteFile } from '#pipeline/output/file-writer.ts';
import { buildPages } from '#pipeline/pages/build-pages.ts';
import { loadRender } from '#pipeline/pages/load-render.ts';
import { MOST_EVENT_PAGES } from '#pipeline/pages/site-pages.ts';
import { hasCards, MOST_EVENTS_WITH_CARDS } from '#pipeline/vite/asked-cards.ts';

export interface WriteSiteOptions {
  readonly config: ResolvedConfig;
  /** Origin and base of the published site, or null if it is not known. */
  readonly siteUrl: string | null;
  /** The app's entry for the server, relative to the root. */
  readonly entry: string;
  /** Whether pages get a picture each; null: while there are few. */
  readonly cards: boolean | null;
  /** Answers `virtual:app-data`. */
  readonly data: Plugin;
  /** The built front page. */
  readonly front: string;
  /** Paths of the fonts relative to the base. */
  readonly fonts: readonly string[];
  /** The built scripts that a module of the app comes in, by its path below the root. */
  readonly scriptsOf: (module: string) => readonly string[];
}

/** What whoever builds should know. */
export interface SiteNotes {
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
}

const NO_CARDS: Cards = { gaps: { signs: [], cards: 0 }, areKept: true };

/** Where pictures are kept between builds. */
const CARDS_FOLDER = 'node_modules/.cache/sourceline/cards';

/**
 * Writes the pages of a site, its pictures beside them, and the files that speak of all pages. None
 * is held when it is written.
 */
export async function writeSite(
  { corpus, files }: Site,
  options: WriteSiteOptions,
  write: WriteFile,
): Promise<SiteNotes> {
  const { config, siteUrl, entry, cards, data, front, fonts, scriptsOf } = options;
  const { base, root } = config;
  const { length } = corpus.events;
  const isDrawn = hasCards(cards, length);
  const contents = new Map(files.map((file) => [file.path, file]));
  const createRender = await loadRender(entry, { root, base, siteUrl, data });
  const render = createRender((file) => contents.get(file)?.content ?? '');
  const pages = buildPages(corpus, {
    base,
    siteUrl,
    front,
    fonts,
    scriptsOf,
    render,
    cardOf: isDrawn ? cardOf : () => null,
  });
  const stop = new AbortController();
  const writeOn: WriteFile = async (path, content) => {
    stop.signal.throwIfAborted();
    await write(path, content);
  };
  const writePages = async (): Promise<void> => {
    for await (const { path, content } of pages) await writeOn(path, content);
  };
  const drawCards = async (): Promise<Cards> =>
    isDrawn ? writeCards(corpus, { root, folder: resolve(root, CARDS_FOLDER) }, writeOn) : NO_CARDS;
  const both = [drawCards(), writePages()] as const;
  // Where one fails the other ends with its next file, and nothing is written afterwards.
  for (const each of both) each.catch((fault: unknown) => stop.abort(fault));
  await Promise.allSettled(both);
  const [drawn] = await Promise.all(both);
  return {
    notices: [
      ...(siteUrl === null ? ['SITE_URL is not set: addresses in head tags and sitemap have no host.'] : []),
      ...(!drawn.areKept ? [`Pictures cannot be kept in ${CARDS_FOLDER}: the next build draws them anew.`] : []),
      ...(isDrawn || cards === false
        ? []
        : [`Links are shown without a picture: beyond ${MOST_EVENTS_WITH_CARDS} events CARDS=all asks for them.`]),
      ...(length > MOST_EVENT_PAGES ? [`Only the first ${MOST_EVENT_PAGES} events have pages of their own.`] : []),
    ],
    warnings: drawn.gaps.cards === 0 ? [] : [gapWords(drawn.gaps)],
  };
}

/** More signs than these are not listed. */
const MOST_SIGNS = 12;

/** Which cards say less than they might. */
function gapWords({ signs, cards }: Cards['gaps']): string {
  const more = signs.length > MOST_SIGNS ? ` and ${signs.length - MOST_SIGNS} more signs` : '';
  return `The words that no font of the cards can draw are left out of ${countOf(cards, 'picture')}: ${signs.slice(0, MOST_SIGNS).join(' ')}${more}.`;
}
