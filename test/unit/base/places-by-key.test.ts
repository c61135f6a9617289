import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { placesByKey } from '#base/places-by-key.ts';

it('gives the places of numbers by size, equal ones as they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }))), (keys) => {
      const expected = [...keys.keys()].toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
      expect([...placesByKey(Int32Array.from(keys))]).toEqual(expected);
    }),
  );
});
