import { describe, expect, it } from 'vitest';

import { at, numberAt } from '#base/at.ts';

describe('the value at an index', () => {
  it.each([
    [0, 'a'],
    [1, ''],
    [2, null],
  ])('is read at %s as it stands, empty ones too', (index, value) => {
    expect(at(['a', '', null], index)).toBe(value);
  });

  it('is read from typed arrays and from texts', () => {
    expect(at(Int32Array.from([7, 0]), 1)).toBe(0);
    expect(at('ab', 1)).toBe('b');
  });

  it.each([-1, 3, 0.5, Number.NaN, Infinity])('is a bug outside the array: %s', (index) => {
    expect(() => at(Int32Array.from([1, 2, 3]), index)).toThrow(`no index ${index} in 3 values`);
    expect(() => at([1, 2, 3], index)).toThrow(RangeError);
  });

  it('is a bug in an empty array', () => {
    expect(() => at([], 0)).toThrow('Broken invariant');
  });
});

describe('the number at an index of a column', () => {
  it.each([Int32Array.of(7, 0), Uint8Array.of(7, 0), Uint32Array.of(7, 0), Float64Array.of(7, 0)])(
    'is read as it stands, and is a bug outside: %o',
    (column) => {
      expect([numberAt(column, 0), numberAt(column, 1)]).toEqual([7, 0]);
      for (const index of [-1, 2, 0.5, Number.NaN]) expect(() => numberAt(column, index)).toThrow(RangeError);
    },
  );
});
