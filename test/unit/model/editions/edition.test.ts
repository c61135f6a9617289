import { describe, expect, it } from 'vitest';

import { whereBefore, whereNow } from '#model/editions/edition.ts';

/* "one two three" became "zero one three two". */
const KEPT = [
  [0, 4, 5],
  [4, 3, 15],
  [7, 6, 8],
] as const;

describe('whereNow', () => {
  it.each([
    ['a whole stretch', [0, 3], [5, 8]],
    ['a part of one', [1, 2], [6, 7]],
    ['what has changed places', [4, 7], [15, 18]],
    ['words over the end of a stretch', [0, 6], null],
    ['words of no stretch', [12, 15], null],
  ] as const)('%s', (_name, [start, end], expected) => {
    expect(whereNow(KEPT, { start, end })).toEqual(expected && { start: expected[0], end: expected[1] });
  });

  it('does not decide between two places', () => {
    const twice = [
      [0, 5, 0],
      [3, 5, 9],
    ] as const;
    expect(whereNow(twice, { start: 3, end: 5 })).toBeNull();
    expect(whereNow(twice, { start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
    expect(whereNow(twice, { start: 3, end: 6 })).toEqual({ start: 9, end: 12 });
  });
});

describe('whereBefore', () => {
  it('leads back to where whereNow came from', () => {
    expect(whereBefore(KEPT, { start: 15, end: 18 })).toEqual([{ start: 4, end: 7 }]);
    expect(whereBefore(KEPT, { start: 0, end: 4 })).toEqual([]);
  });
});
