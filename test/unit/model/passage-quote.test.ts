import { expect, it } from 'vitest';

import { hasStretch, passageQuote } from '#model/passage-quote.ts';

const article = { id: 'a', text: `${'x'.repeat(40)}words${'y'.repeat(40)}` };

it('is the words with what stands around them', () => {
  expect(passageQuote(article, 'a:t40-45')).toEqual({
    source: 'a',
    start: 40,
    end: 45,
    exact: 'words',
    prefix: 'x'.repeat(32),
    suffix: 'y'.repeat(32),
  });
});

it.each([[null], ['b:t40-45'], ['a:t80-90'], ['words']])('is none for %s', (passage) => {
  expect(passageQuote(article, passage)).toBeNull();
});

it.each([
  [0, 85, true],
  [84, 85, true],
  [0, 86, false],
  [85, 86, false],
])('a text has the stretches within it: %i to %i', (start, end, has) => {
  expect(hasStretch(article, { start, end })).toBe(has);
});
