import { describe, expect, it } from 'vitest';
import { coverageOfArticle } from '#reader/layout/coverage-of-article.ts';
import { articleOf } from '../../../fixtures/article-of.ts';

describe('coverageOfArticle', () => {
  it('counts the paragraphs that a passage touches, and gives the reason of the others', () => {
    const article = articleOf('Head\none\ntwo\nthree\nfour', {
      kinds: { Head: 'headline' },
      passages: [['ne\nt', 'a', 'b']],
      unused: [{ paragraph: 3, reason: 'Repeats.' }],
    });
    expect(coverageOfArticle(article)).toEqual({
      paragraphs: 4,
      fed: 2,
      events: 2,
      unused: [
        { paragraph: 3, opening: 'three', reason: 'Repeats.' },
        { paragraph: 4, opening: 'four', reason: null },
      ],
    });
  });

  it('cuts a long opening at a space', () => {
    const [unused] = coverageOfArticle(articleOf(`${'word '.repeat(12)}tail and more of it`)).unused;
    expect(unused?.opening).toBe(`${'word '.repeat(11)}word …`);
  });

  it('counts a paragraph with a caption glued into it once', () => {
    expect(coverageOfArticle(articleOf('Before.Caption After.', { kinds: { Caption: 'furniture' } })).paragraphs).toBe(
      1,
    );
  });
});
