import type { Article } from '#model/details.ts';

/** Passages that are marked before a page answers: more than most articles have. */
const MOST = 30;

/**
 * An article with those of its passages alone that stand around the open one; without an open one,
 * with the first. An article with few passages is given back as it is.
 */
export function nearPassages(article: Article, currentPassage: string | null): Article {
  const { passages } = article;
  if (passages.length <= MOST) return article;
  const current = passages.findIndex(({ id }) => id === currentPassage);
  const first = Math.min(Math.max(0, current - MOST / 2), passages.length - MOST);
  return { ...article, passages: passages.slice(first, first + MOST) };
}
