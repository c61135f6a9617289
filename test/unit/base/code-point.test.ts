import { expect, it } from 'vitest';

import { codePointOf } from '#base/code-point.ts';

it.each([
  ['\u001B', 'U+001B'],
  ['é', 'U+00E9'],
  ['\u202E', 'U+202E'],
  ['🌉', 'U+1F309'],
])('a code point is written as Unicode writes it: %j', (character, code) => {
  expect(codePointOf(character)).toBe(code);
});

it('of no character there is none', () => {
  expect(() => codePointOf('')).toThrow('not empty');
});
