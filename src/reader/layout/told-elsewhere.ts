import type { MarkedPassage } from '#model/details.ts';
import type { Chip, TextRow } from '#reader/layout/article-layout.ts';

/**
 * What the open passage reports, where that is not the event that is told beside the article: its
 * events, in the row in which it ends. In other rows, and where it reports that event too or none
 * is told: nothing.
 */
export function toldElsewhere(
  { end, runs }: Pick<TextRow, 'end' | 'runs'>,
  currentPassage: string | null,
  currentEvent: string | null,
): readonly Chip[] {
  if (currentPassage === null || currentEvent === null) return [];
  const isOpen = ({ id }: MarkedPassage) => id === currentPassage;
  const passage = runs.find(({ passages }) => passages.some(isOpen))?.passages.find(isOpen);
  if (!passage || passage.end > end) return [];
  const titles = new Map(passage.uses.map(({ event, title }) => [event, title]));
  if (titles.has(currentEvent)) return [];
  return [...titles].map(([event, title]) => ({ event, title, passage: passage.id }));
}
