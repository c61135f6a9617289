import type { Corpus } from '#model/corpus.ts';
import { cachedCard, cardKeys } from '#pipeline/cards/card-cache.ts';
import { readCardFonts } from '#pipeline/cards/card-fonts.ts';
import { cardLayout, textOf } from '#pipeline/cards/card-layout.ts';
import { drawCard } from '#pipeline/cards/draw-card.ts';
import { summaryOf } from '#pipeline/pages/page-summary.ts';
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
}

/** The picture of a page relative to the base; old ids and the page for unknown addresses have none. */
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
  const files: CardFile[] = [];
  const gaps: string[] = [];
  for (const page of sitePages(corpus)) {
    const path = cardOf(page);
    if (path === null) continue;
    const card = cardLayout(summaryOf(page, corpus));
    const missing = new Set(Array.from(textOf(card)).filter((character) => !fonts.has(character)));
    if (missing.size > 0) gaps.push(`${path}: ${[...missing].join(' ')}`);
    files.push({ path, content: await cachedCard(options.folder, keyOf(card), () => drawCard(card, fonts)) });
  }
  return { files, gaps };
}
