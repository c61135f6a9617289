import { expect, it } from 'vitest';

import { standingOf } from '#model/editions/standing.ts';

const corrected = {
  id: 'a',
  sha256: 'cccccccc00',
  editions: [
    { name: 'aaaaaaaa', kept: [[0, 10, 20]] },
    { name: 'bbbbbbbb', kept: [[0, 10, 5]] },
  ],
} as const;

const once = { id: 'a', sha256: 'aaaaaaaa00', editions: [] };

it.each([
  ['the present edition', 'a:t2-4', 'cccccccc', 'a:t2-4'],
  ['an older one', 'a:t2-4', 'bbbbbbbb', 'a:t7-9'],
  ['no edition: the first', 'a:t2-4', null, 'a:t22-24'],
  ['the first by name', 'a:t2-4', 'aaaaaaaa', 'a:t22-24'],
  ['words that have changed', 'a:t8-14', 'aaaaaaaa', 'changed'],
  ['an unknown edition', 'a:t2-4', 'dddddddd', 'unknown-edition'],
  ['words of another article', 'b:t2-4', null, 'b:t2-4'],
] as const)('a link of %s', (_name, passage, edition, expected) => {
  const standing = standingOf(corrected, { passage, edition });
  expect(standing.type === 'stands' ? standing.passage : standing.type).toBe(expected);
});

it('a text that was never corrected has one edition', () => {
  expect(standingOf(once, { passage: 'a:t2-4', edition: null })).toEqual({ type: 'stands', passage: 'a:t2-4' });
  expect(standingOf(once, { passage: 'a:t2-4', edition: 'aaaaaaaa' })).toEqual({ type: 'stands', passage: 'a:t2-4' });
  expect(standingOf(once, { passage: 'a:t2-4', edition: 'bbbbbbbb' })).toEqual({ type: 'unknown-edition' });
});
