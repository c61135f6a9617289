import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { piecesOf } from '#reader/layout/pieces.ts';

const run = { start: 10, text: 'abcdef' };

it.each([
  ['no hit', [], 'abcdef'],
  ['inside', [[12, 14]], 'ab[cd]ef'],
  [
    'at both ends',
    [
      [10, 11],
      [15, 16],
    ],
    '[a]bcde[f]',
  ],
  ['the whole', [[10, 16]], '[abcdef]'],
  [
    'adjacent',
    [
      [11, 12],
      [12, 13],
    ],
    'a[b][c]def',
  ],
  ['reaching in from before', [[5, 12]], '[ab]cdef'],
  ['reaching out behind', [[14, 20]], 'abcd[ef]'],
  [
    'beside it',
    [
      [5, 10],
      [16, 20],
    ],
    'abcdef',
  ],
] as const)('%s', (_name, hits, expected) => {
  const pieces = piecesOf(
    run,
    hits.map(([start, end]) => ({ start, end })),
  );
  expect(pieces.map(({ text, lit }) => (lit ? `[${text}]` : text)).join('')).toBe(expected);
});

it('is the text again, each piece where it says', () => {
  const hits = fc.uniqueArray(fc.nat(30), { maxLength: 8 }).map((edges) => {
    const sorted = edges.toSorted((a, b) => a - b);
    return sorted.flatMap((start, at) =>
      at % 2 === 0 && sorted[at + 1] !== undefined ? [{ start, end: sorted[at + 1] ?? 0 }] : [],
    );
  });
  fc.assert(
    fc.property(hits, (each) => {
      const pieces = piecesOf(run, each);
      expect(pieces.map(({ text }) => text).join('')).toBe(run.text);
      for (const { start, text } of pieces) expect(run.text.startsWith(text, start - run.start)).toBe(true);
    }),
  );
});
