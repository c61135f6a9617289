import { expect, it } from 'vitest';
import { inARow, inWords } from '#base/in-words.ts';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C', 'D'], 'A, B, C and D'],
  ['ABCDEF'.split(''), 'A, B, C, D, E and F'],
  ['ABCDEFGHIJKL'.split(''), 'A, B … and L'],
  [['Nordline', 'شركة الميناء', 'חברה'], 'Nordline, \u2068شركة الميناء\u2069 and \u2068חברה\u2069'],
])('says %j as “%s”', (names, words) => {
  expect(inWords(names)).toBe(words);
});

it('names a row of them, of many the first two and the last', () => {
  expect(inARow(['A', 'B', 'C'])).toBe('A, B, C');
  expect(inARow('ABCDEFG'.split(''), '; ')).toBe('A; B … G');
  expect(inARow([])).toBe('');
});
