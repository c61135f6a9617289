import type { Chip, TextRow } from '#reader/layout/article-layout.ts';

/**
 * The events of a row that none of its marks leads to: those that share their passage with another,
 * or whose passage shorter ones cover.
 */
export function unlinkedChips({ chips, runs }: Pick<TextRow, 'chips' | 'runs'>): readonly Chip[] {
  const linked = new Set(runs.map(({ link }) => link?.use.event));
  return chips.filter(({ event }) => !linked.has(event));
}
