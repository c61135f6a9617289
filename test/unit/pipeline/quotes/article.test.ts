import { expect, it } from 'vitest';

import { openArticle, placeIn, quoteAt } from '#pipeline/quotes/article.ts';

it('gives 32 units of context, and fewer rather than half a character', () => {
  const article = openArticle('a', 'articles/a.txt', `🌉${'x'.repeat(31)}HERE${'y'.repeat(31)}🌉`);
  const quote = quoteAt(article, { start: 33, end: 37 });
  expect(quote).toMatchObject({ exact: 'HERE', prefix: 'x'.repeat(31), suffix: 'y'.repeat(31) });
});

it('counts lines and columns from 1, a byte order mark included', () => {
  const article = openArticle('a', 'articles/a.txt', '\ufeffone\r\ntwo\n');
  expect([0, 1, 6, 9].map((offset) => placeIn(article, offset))).toEqual([
    'articles/a.txt:1:1',
    'articles/a.txt:1:2',
    'articles/a.txt:2:1',
    'articles/a.txt:2:4',
  ]);
});
