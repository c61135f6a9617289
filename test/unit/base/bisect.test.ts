import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lowerBound, upperBound } from '#base/bisect.ts';

describe('bisection', () => {
  it.each([
    { sorted: [], value: 3, lower: 0, upper: 0 },
    { sorted: [1, 3, 3, 5], value: 0, lower: 0, upper: 0 },
    { sorted: [1, 3, 3, 5], value: 3, lower: 1, upper: 3 },
    { sorted: [1, 3, 3, 5], value: 4, lower: 3, upper: 3 },
    { sorted: [1, 3, 3, 5], value: 9, lower: 4, upper: 4 },
  ])('finds $value in $sorted between $lower and $upper', ({ sorted, value, lower, upper }) => {
    expect([lowerBound(sorted, value), upperBound(sorted, value)]).toEqual([lower, upper]);
  });

  it('agrees with counting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer({ min: -21, max: 21 }), (list, value) => {
        const sorted = Int32Array.from(list).toSorted();
        expect(lowerBound(sorted, value)).toBe(list.filter((each) => each < value).length);
        expect(upperBound(sorted, value)).toBe(list.filter((each) => each <= value).length);
      }),
    );
  });

  it('stays between the ends it is given', () => {
    expect(lowerBound([1, 2, 3, 4], 0, 2, 3)).toBe(2);
    expect(upperBound([1, 2, 3, 4], 9, 2, 3)).toBe(3);
  });
});
