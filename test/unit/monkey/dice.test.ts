import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';

import { diceOf } from '../../monkey/dice.ts';

const thrown = (seed: number, visit: number, step: number) => {
  const { whole } = diceOf(seed, visit, step);
  return Array.from({ length: 20 }, () => whole(1, 6));
};

test('the same step of the same visit throws the same, any other something else', () => {
  expect(thrown(1, 2, 3)).toEqual(thrown(1, 2, 3));
  for (const other of [thrown(2, 2, 3), thrown(1, 3, 3), thrown(1, 2, 4), thrown(1, 3, 2)])
    expect(other).not.toEqual(thrown(1, 2, 3));
});

test('throws within the bounds, and each number in its time', () => {
  assert(
    property(integer({ min: 0, max: 999_999_999 }), (seed) => {
      const { whole, share, one } = diceOf(seed, 0, 0);
      const numbers = Array.from({ length: 200 }, () => whole(1, 3));
      expect(new Set(numbers)).toEqual(new Set([1, 2, 3]));
      expect(['a', 'b']).toContain(one(['a', 'b']));
      const part = share();
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(1);
    }),
  );
});

test('has nothing to choose from nothing', () => {
  expect(() => diceOf(1, 0, 0).one([])).toThrow('something to choose from');
});
