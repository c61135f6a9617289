import { describe, expect, it } from 'vitest';
import { shapePath, sourceLook } from '#ui/source-look.ts';

const LOOKS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

function corners(path: string): [number, number][] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);
}

describe('how sources are told apart', () => {
  it('is eight looks, after which they begin again', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 16].map(sourceLook)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 8, 1]);
  });

  it('is a shape of its own for each look', () => {
    expect(new Set(LOOKS.map((look) => shapePath(look, 4))).size).toBe(LOOKS.length);
  });

  it.each(LOOKS)('look %i stands about its middle and grows with its radius', (look) => {
    const small = shapePath(look, 4);
    const large = shapePath(look, 40);
    expect(small).toMatch(/^M[-\d. LA]+Z$/);
    const points = corners(small);
    expect(points.length).toBeGreaterThan(0);
    for (const [x, y] of points) expect(Math.hypot(x, y)).toBeLessThanOrEqual(4 * 1.33);
    corners(large).forEach(([x, y], index) => {
      expect(x).toBeCloseTo((points[index]?.[0] ?? NaN) * 10, 0);
      expect(y).toBeCloseTo((points[index]?.[1] ?? NaN) * 10, 0);
    });
  });

  it('is a circle, a square, two triangles, a diamond, a pentagon, a hexagon and a cross', () => {
    expect(shapePath(1, 4)).toBe('M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z');
    expect(LOOKS.slice(1).map((look) => corners(shapePath(look, 4)).length)).toEqual([4, 3, 4, 3, 5, 6, 12]);
  });
});
