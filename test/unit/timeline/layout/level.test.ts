import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelDayPx, levelOf } from '#timeline/layout/level.ts';

const anyScale = fc.double({ min: 0.001, max: 2000, noNaN: true });

describe('the level of a scale', () => {
  it('is the one whose smallest scale is that scale', () => {
    fc.assert(fc.property(fc.integer({ min: -20, max: 24 }), (level) => levelOf(levelDayPx(level)) === level));
  });

  it('holds every scale up to a factor of √2 above its smallest', () => {
    fc.assert(
      fc.property(anyScale, (dayPx) => {
        const smallest = levelDayPx(levelOf(dayPx));
        expect(smallest).toBeLessThanOrEqual(dayPx * (1 + 1e-8));
        expect(dayPx).toBeLessThan(smallest * Math.SQRT2);
      }),
    );
  });

  it('goes by at most one for a zoom of less than √2', () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 1, max: Math.SQRT2, noNaN: true }), (dayPx, factor) => {
        expect(levelOf(dayPx * factor) - levelOf(dayPx)).toBeOneOf([0, 1]);
      }),
    );
  });

  it('is the same again after zooming out and in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10, max: 20 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (level, share) => {
          const dayPx = levelDayPx(level) * Math.SQRT2 ** share;
          expect(levelOf((dayPx / 8.3) * 8.3)).toBe(level);
        },
      ),
    );
  });
});
