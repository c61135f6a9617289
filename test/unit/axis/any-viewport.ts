import * as fc from 'fast-check';
import { limitsOf, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { day } from '#model/day.ts';

/** Limits about 2015, from a day to some centuries long. */
export const anyLimits: fc.Arbitrary<ViewportLimits> = fc
  .tuple(fc.integer({ min: -40_000, max: 20_000 }), fc.oneof(fc.nat(5), fc.nat(100), fc.nat(100_000)))
  .map(([first, days]) => limitsOf({ first: day(first), last: day(first + days) }));

/** A share of a whole, both ends included. */
export const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

/** Limits and a viewport that they allow. */
export const anyViewport: fc.Arbitrary<{ readonly limits: ViewportLimits; readonly view: Viewport }> = fc
  .tuple(anyLimits, anyShare, anyShare)
  .map(([limits, size, place]) => {
    const all = limits.end - limits.start;
    const length = limits.minDays + (all - limits.minDays) * size;
    const start = limits.start + (all - length) * place;
    return { limits, view: { start, end: start + length } };
  });

export function lengthOf({ start, end }: Viewport): number {
  return end - start;
}
