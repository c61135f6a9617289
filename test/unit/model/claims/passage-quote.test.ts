import { expect, it } from 'vitest';

import { hasStretch, passageQuote } from '#model/claims/passage-quote.ts';
import { textFragment } from '#share/layout/text-fragment.ts';

const article = { id: 'a', text: `${'x'.repeat(40)}words${'y'.repeat(40)}`, markup: [] };

it('is the words with what stands around them', () => {
  expect(passageQuote(article, 'a:t40-45')).toEqual({
    exact: 'words',
    prefix: 'x'.repeat(32),
    suffix: 'y'.repeat(32),
  });
});

it('is without the signs of markup, which no other page has, and keeps its lines', () => {
  const text = '# **A bridge** is **closed\nafter** a flood';
  const markup = [...text.matchAll(/# |\*\*/g)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
  }));
  const at = text.indexOf('is');
  const quote = passageQuote({ id: 'a', text, markup }, `a:t${at}-${text.indexOf(' a flood')}`);
  expect(quote).toEqual({ exact: 'is closed\nafter', prefix: 'A bridge ', suffix: ' a flood' });
  expect(quote && textFragment(quote)).toBe(':~:text=bridge-,is%20closed,after,-a');
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
