import { expect, it } from 'vitest';
import { inWords } from '#explore/event/layout/in-words.ts';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C', 'D'], 'A, B, C and D'],
])('says %j as “%s”', (names, words) => {
  expect(inWords(names)).toBe(words);
});
