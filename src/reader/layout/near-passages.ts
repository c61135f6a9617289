import type { Article } from '#model/details.ts';

/** An article with more passages than most have is not marked whole before a page answers. */
const MOST = 30;

/** So many are marked then: those on the screen or two about the open one. */
const NEAR = 16;

/**
 * An article with those of its passages alone that stand around the open one; without an open one,
 * with the first. An article with few passages is given back as it is.
 */
export function nearPassages(article: Article, currentPassage: string | null): Article {
  const { passages } = article;
  if (passages.length <= MOST) return article;
  const current = passages.findIndex(({ id }) => id === currentPassage);
  const first = Math.min(Math.max(0, current - NEAR / 2), passages.length - NEAR);
  return { ...article, passages: passages.slice(first, first + NEAR) };
}
