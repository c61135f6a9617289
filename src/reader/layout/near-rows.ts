import type { Stretch } from '#model/stretch.ts';
import type { ArticleLayout } from '#reader/layout/article-layout.ts';

/** So much of a text stands on a page before it answers, in characters. Most articles end there. */
const ENOUGH = 5000;

/** And so much beyond the open passage. */
const BEYOND = 500;

/**
 * The rows of an article from its beginning to some way beyond what is open. Nothing is left out
 * before that: what comes later moves nothing that can be seen. Of a text that ends there the
 * layout is given back as it is.
 */
export function nearRows(layout: ArticleLayout, open: Stretch | null): ArticleLayout {
  const until = Math.max(ENOUGH, (open?.end ?? 0) + BEYOND);
  const rows = layout.rows.filter(({ start }) => start < until);
  return rows.length === layout.rows.length ? layout : { ...layout, rows };
}
