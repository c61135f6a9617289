import { DEFAULT_TEXT_PX } from '#base/em.ts';

/** How much wider words are, for each part of their size by which letters are spaced out. */
const WIDER = 2.6;

/** As it was measured last. What is built before anyone reads it takes text of default size. */
let known = 1;

/** How many pixels of the page one of a layout is: 2 where a reader has text twice as large. */
export function textScale(): number {
  return known;
}

/**
 * The same, read from the page. Where letters are spaced out it grows by as much as words are
 * wider: so these have their room, and type takes less of it (`--spread`).
 */
export function measureTextScale(): number {
  const root = document.documentElement;
  const { fontSize, letterSpacing } = getComputedStyle(root);
  const size = Number.parseFloat(fontSize) || DEFAULT_TEXT_PX;
  const wide = size + WIDER * (Number.parseFloat(letterSpacing) || 0);
  if (wide !== known * DEFAULT_TEXT_PX) root.style.setProperty('--spread', `${wide / size}`);
  return (known = wide / DEFAULT_TEXT_PX);
}
