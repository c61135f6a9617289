import type { Article, MarkedPassage } from '#model/details.ts';
import { parsePassageId } from '#model/id.ts';
import type { Stretch } from '#model/stretch.ts';

/** What the passage id of a link means in this article. */
export type Chosen =
  /** No passage is named, or one of another article. */
  | { readonly type: 'none' }
  | { readonly type: 'passage'; readonly passage: MarkedPassage; readonly index: number }
  /** Words of the text that are no passage of any claim. */
  | { readonly type: 'words'; readonly stretch: Stretch }
  /** Beyond the text, or no stretch at all. */
  | { readonly type: 'unknown' };

export function chosenIn(article: Article, passageId: string | null): Chosen {
  if (passageId === null) return { type: 'none' };
  const index = article.passages.findIndex(({ id }) => id === passageId);
  const passage = article.passages[index];
  if (passage) return { type: 'passage', passage, index };
  const address = parsePassageId(passageId);
  if (!address) return { type: 'unknown' };
  if (address.source !== article.id) return { type: 'none' };
  const { start, end } = address;
  return end <= article.text.length ? { type: 'words', stretch: { start, end } } : { type: 'unknown' };
}
