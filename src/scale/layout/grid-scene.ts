import type { Ticks } from '#axis/ticks.ts';
import { type Along, type Line, line } from '#drawing/shape.ts';

const BAND_LINE = 'stroke-rule';

/**
 * The lines of the calendar behind what stands on a scale, `height` pixels high: where months or
 * years begin. Days have ticks in the header alone.
 */
export function gridScene({ bands }: Pick<Ticks, 'bands'>, height: number): readonly Line[] {
  return bands.map(({ key, x0 }) => ({ ...bandLine(x0, 0, height), key: `band ${key}` }));
}

/** The line with which a month or year begins. */
export function bandLine<X extends Along>(x: X, top: number, bottom: number): Line<X> {
  return line(BAND_LINE, x, top, x, bottom);
}
