import { describe, expect, it } from 'vitest';

import { layoutArticle } from '#reader/layout/article-layout.ts';
import { nearRows } from '#reader/layout/near-rows.ts';

import { articleOf } from '../../../fixtures/article-of.ts';

/** An article of so many paragraphs of 100 characters each, with the line's end. */
function paragraphs(count: number) {
  const lines = Array.from({ length: count }, (_, index) => `${index} `.padEnd(99, 'x'));
  return layoutArticle(articleOf(lines.join('\n')));
}

/** How many of them stand there, where these are open. */
function rowsOf(count: number, open: number | null): number {
  return nearRows(paragraphs(count), open === null ? null : { start: open * 100, end: open * 100 + 50 }).rows.length;
}

describe('before a page answers', () => {
  it('a text that is no longer than most is whole, the same one', () => {
    const layout = paragraphs(50);
    expect(nearRows(layout, null)).toBe(layout);
  });

  it.each<[string, number, number | null, number]>([
    ['begins, where nothing is open', 300, null, 50],
    ['begins, where something of its beginning is open', 300, 3, 50],
    ['goes to some way beyond what is open', 300, 200, 206],
    ['is whole, where its end is open', 300, 297, 300],
  ])('a long text %s', (_name, count, open, rows) => {
    expect(rowsOf(count, open)).toBe(rows);
  });
});
