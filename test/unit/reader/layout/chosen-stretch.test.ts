import { describe, expect, it } from 'vitest';
import { chosenIn } from '#reader/layout/chosen-stretch.ts';
import { articleOf } from '../../../fixtures/article-of.ts';

describe('chosenIn', () => {
  const article = articleOf('one two', { passages: [['one', 'a']] });
  const cases: readonly (readonly [string, string | null, object])[] = [
    ['nothing named', null, { type: 'none' }],
    ['a passage', 'src:t0-3', { type: 'passage', index: 0 }],
    ['other words of the text', 'src:t4-7', { type: 'words', stretch: { start: 4, end: 7 } }],
    ['beyond the text', 'src:t4-8', { type: 'unknown' }],
    ['an empty stretch', 'src:t4-4', { type: 'unknown' }],
    ['no stretch at all', 'src:<b>', { type: 'unknown' }],
    ['another article', 'other:t0-3', { type: 'none' }],
  ];
  it.each(cases)('%s', (_, id, expected) => {
    expect(chosenIn(article, id)).toMatchObject(expected);
  });
});
