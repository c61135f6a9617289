import { describe, expect, it } from 'vitest';

import { nearPassages } from '#reader/layout/near-passages.ts';

import { articleOf } from '../../../fixtures/article-of.ts';

/** An article of so many one-word passages: `w0 w1 w2 …`. */
function articleWith(count: number) {
  const words = Array.from({ length: count }, (_, index) => `w${index}.`);
  return articleOf(words.join(' '), { passages: words.map((word) => [word, 'event'] as const) });
}

function wordsMarked(count: number, current: number | null): readonly string[] {
  const article = articleWith(count);
  const id = current === null ? null : (article.passages[current]?.id ?? null);
  return nearPassages(article, id).passages.map(({ start, end }) => article.text.slice(start, end));
}

describe('before a page answers', () => {
  it('an article with few passages is marked as ever', () => {
    const article = articleWith(30);
    expect(nearPassages(article, null)).toBe(article);
  });

  it.each<[string, number | null, string, string]>([
    ['from the first, where none is open', null, 'w0.', 'w15.'],
    ['from the first, where one of the first is open', 3, 'w0.', 'w15.'],
    ['about the open one', 40, 'w32.', 'w47.'],
    ['to the last, where one of the last is open', 88, 'w74.', 'w89.'],
  ])('an article with many is marked %s', (_name, current, first, last) => {
    const marked = wordsMarked(90, current);
    expect([marked.length, marked[0], marked.at(-1)]).toEqual([16, first, last]);
  });

  it('its text and all else is whole', () => {
    const article = articleWith(90);
    expect({ ...nearPassages(article, null), passages: [] }).toEqual({ ...article, passages: [] });
  });
});
