import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityOf, densityPath } from '#timeline/layout/density.ts';

describe('the density of marks', () => {
  it('counts each day in its part, the last day too, and nothing from outside', () => {
    expect([...densityOf([Float64Array.of(9.5, 10, 25), Float64Array.of(11.9, 12, 19.99, 20)], 10, 20, 5)]).toEqual([
      2, 1, 0, 0, 1,
    ]);
  });

  it('counts everything within, into however many parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 })), fc.integer({ min: 1, max: 400 }), (days, bins) => {
        const counts = densityOf([Float64Array.from(days, (each) => each + 0.5)], 0, 91, bins);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(days.length);
      }),
    );
  });

  it('is drawn as bars that reach the top at the fullest, by the root of the count', () => {
    expect(densityPath(Uint32Array.of(4, 0, 1), 4, 20)).toBe('M0 20V0h3.5V20ZM8 20V10h3.5V20Z');
    expect(densityPath(new Uint32Array(3), 4, 20)).toBe('');
  });
});
