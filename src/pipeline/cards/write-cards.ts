import type { Corpus } from '#model/corpus.ts';
import { cachedCard, cardKeys } from '#pipeline/cards/card-cache.ts';
import { readCardFonts } from '#pipeline/cards/card-fonts.ts';
import { cardLayout } from '#pipeline/cards/card-layout.ts';
import { cardStrip } from '#pipeline/cards/card-strip.ts';
import { cardWords } from '#pipeline/cards/card-words.ts';
import { cardPainter } from '#pipeline/cards/card-painter.ts';
import { drawableWords } from '#pipeline/cards/drawable-words.ts';
import { stripLanes } from '#pipeline/cards/strip-lanes.ts';
import type { WriteFile } from '#pipeline/output/file-writer.ts';
import { pathOf, type SitePage, sitePages } from '#pipeline/pages/site-pages.ts';

export interface Cards {
  /** What could not be drawn: the signs that no font has, and how many cards say less for it. */
  readonly gaps: { readonly signs: readonly string[]; readonly cards: number };
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
  const signs = new Set<string>();
  let lacking = 0;
  let areKept = true;
  const writeCard = async (page: SitePage): Promise<void> => {
    const path = cardOf(page);
    if (path === null) return;
    const { said, missing } = drawableWords(cardWords(page, corpus), fonts);
    for (const sign of missing) signs.add(sign);
    if (missing.size > 0) lacking += 1;
    const card = cardLayout(said, cardStrip(lanesOf(page), corpus.span));
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
  return { gaps: { signs: [...signs].toSorted(), cards: lacking }, areKept };
}
