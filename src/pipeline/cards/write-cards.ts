import type { Corpus } from '#model/corpus.ts';
import { cachedCard, cardKeys } from '#pipeline/cards/card-cache.ts';
import { readCardFonts } from '#pipeline/cards/card-fonts.ts';
import { cardLayout } from '#pipeline/cards/card-layout.ts';
import { textOf } from '#pipeline/cards/card-node.ts';
import { cardStrip } from '#pipeline/cards/card-strip.ts';
import { cardWords } from '#pipeline/cards/card-words.ts';
import { cardPainter } from '#pipeline/cards/card-painter.ts';
import { stripLanes } from '#pipeline/cards/strip-lanes.ts';
import type { WriteFile } from '#pipeline/output/file-writer.ts';
import { pathOf, type SitePage, sitePages } from '#pipeline/pages/site-pages.ts';

export interface Cards {
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

/** Writes the pictures of all pages, kept in `folder` between builds. */
export async function writeCards(
  corpus: Corpus,
  { root, folder }: { readonly root: string; readonly folder: string },
  write: WriteFile,
): Promise<Cards> {
  const fonts = await readCardFonts(root);
  const keyOf = cardKeys(fonts);
  const lanesOf = stripLanes(corpus);
  const painter = cardPainter(fonts);
  const gaps: string[] = [];
  let areKept = true;
  const writeCard = async (page: SitePage): Promise<void> => {
    const path = cardOf(page);
    if (path === null) return;
    const card = cardLayout(cardWords(page, corpus), cardStrip(lanesOf(page), corpus.span));
    const missing = new Set(Array.from(textOf(card)).filter((character) => !fonts.has(character)));
    if (missing.size > 0) gaps.push(`${path}: ${[...missing].join(' ')}`);
    const { picture, isKept } = await cachedCard(folder, keyOf(card), () => painter.paint(card, path));
    areKept &&= isKept;
    await write(path, picture);
  };
  // Each takes the next page, until there is none.
  const pages = sitePages(corpus).values();
  const writeNext = async (): Promise<void> => {
    for (const page of pages) await writeCard(page);
  };
  try {
    await Promise.all(Array.from({ length: painter.hands }, writeNext));
  } finally {
    await painter.close();
  }
  return { gaps: gaps.toSorted(), areKept };
}
