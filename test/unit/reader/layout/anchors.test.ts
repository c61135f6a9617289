import { expect, it } from 'vitest';

import { anchorsOf } from '#reader/layout/anchors.ts';

import { articleOf } from '../../../fixtures/article-of.ts';

const article = articleOf('one two three', {
  passages: [
    ['one', 'a'],
    ['two', 'b'],
  ],
});

/** The article with an older edition of which stretches are kept. */
const after = (...kept: readonly (readonly [number, number, number])[]) => ({
  ...article,
  editions: [{ name: '00000001', kept }],
});

it.each([
  ['a text that was never corrected', article, ['t0-3'], ['t4-7']],
  ['words that moved', after([10, 3, 0]), ['t0-3', 't10-13'], ['t4-7']],
  ['words that were in two places', after([10, 3, 0], [20, 3, 0]), ['t0-3', 't10-13', 't20-23'], ['t4-7']],
  ['words that stood where others stand', after([4, 3, 0], [0, 3, 4]), ['t0-3'], ['t4-7']],
  ['words that are kept in part', after([11, 2, 1]), ['t0-3'], ['t4-7']],
])('the fragments of %s', (_name, text, one, two) => {
  expect([...anchorsOf(text, null)]).toEqual([
    ['src:t0-3', one],
    ['src:t4-7', two],
  ]);
});

it('words that a link names have their own, which no passage had then', () => {
  const anchors = anchorsOf(after([8, 3, 0]), { start: 8, end: 11 });
  expect(anchors.get('src:t8-11')).toEqual(['t8-11']);
  expect(anchors.get('src:t0-3')).toEqual(['t0-3']);
});

it('an edition that had them in the same place adds none', () => {
  expect(anchorsOf(after([0, 13, 0]), null).get('src:t0-3')).toEqual(['t0-3']);
});
