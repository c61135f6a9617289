import type { FoundPassage } from '#model/search/search.ts';

/** `paragraph 6`, `headline`: where in its article a passage begins. */
export function placeWords(part: FoundPassage['part']): string {
  if (!part) return 'text';
  return part.paragraph === null ? part.kind : `paragraph ${part.paragraph}`;
}
