import type { Ticks } from '#axis/ticks.ts';
import { type Along, type Line, line } from '#drawing/shape.ts';

const BAND_LINE = 'stroke-rule';
const TICK_LINE = 'stroke-rule/45';

/**
 * The lines of the calendar behind what stands on a scale, `height` pixels high: those of months
 * and years over those of days.
 */
export function gridScene({ bands, ticks }: Ticks, height: number): readonly Line[] {
  return [
    ...ticks.map(({ key, x }) => ({ ...line(TICK_LINE, x, 0, x, height), key })),
    ...bands.map(({ key, x0 }) => ({ ...bandLine(x0, 0, height), key: `band ${key}` })),
  ];
}

/** The line with which a month or year begins. */
export function bandLine<X extends Along>(x: X, top: number, bottom: number): Line<X> {
  return line(BAND_LINE, x, top, x, bottom);
}
