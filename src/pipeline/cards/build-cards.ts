import type { Corpus } from '#model/corpus.ts';
import { cachedCard, cardKeys } from '#pipeline/cards/card-cache.ts';
import { type CardFonts, readCardFonts } from '#pipeline/cards/card-fonts.ts';
import { cardLayout } from '#pipeline/cards/card-layout.ts';
import { type CardNode, textOf } from '#pipeline/cards/card-node.ts';
import { cardStrip } from '#pipeline/cards/card-strip.ts';
import { cardWords } from '#pipeline/cards/card-words.ts';
import { drawCard } from '#pipeline/cards/draw-card.ts';
import { stripLanes } from '#pipeline/cards/strip-lanes.ts';
import { pathOf, type SitePage, sitePages } from '#pipeline/pages/site-pages.ts';

export interface CardFile {
  /** Relative to the base. */
  readonly path: string;
  readonly content: Uint8Array;
}

export interface Cards {
  readonly files: readonly CardFile[];
  /** Signs that no font has, each with the card where it stands as an empty box. */
  readonly gaps: readonly string[];
  /** Whether the next build will find all of them. */
  readonly areKept: boolean;
}

/**
 * The picture of a page relative to the base; old ids and the page for unknown addresses have none.
 */
export function cardOf(page: SitePage): string | null {
  if (page.kind === 'alias' || page.kind === 'unknown') return null;
  return `cards/${pathOf(page).replace(/\/$/, '') || 'index'}.png`;
}

/** The pictures of all pages, kept in `folder` between builds. */
export async function buildCards(
  corpus: Corpus,
  options: { readonly root: string; readonly folder: string },
): Promise<Cards> {
  const fonts = await readCardFonts(options.root);
  const keyOf = cardKeys(fonts);
  const lanesOf = stripLanes(corpus);
  const files: CardFile[] = [];
  const gaps: string[] = [];
  let areKept = true;
  for (const page of sitePages(corpus)) {
    const path = cardOf(page);
    if (path === null) continue;
    const card = cardLayout(cardWords(page, corpus), cardStrip(lanesOf(page), corpus.span));
    const missing = new Set(Array.from(textOf(card)).filter((character) => !fonts.has(character)));
    if (missing.size > 0) gaps.push(`${path}: ${[...missing].join(' ')}`);
    const { picture, isKept } = await cachedCard(options.folder, keyOf(card), () => drawn(card, fonts, path));
    files.push({ path, content: picture });
    areKept &&= isKept;
  }
  return { files, gaps, areKept };
}

/** A picture; where it cannot be drawn the message names it. */
async function drawn(card: CardNode, fonts: CardFonts, path: string): Promise<Uint8Array> {
  try {
    return await drawCard(card, fonts);
  } catch (cause) {
    throw new Error(`The picture ${path} could not be drawn. ${String(cause)}`, { cause });
  }
}
