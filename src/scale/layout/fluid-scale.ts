import { ticksOf } from '#axis/ticks.ts';
import { limitsOf } from '#axis/viewport.ts';
import type { DaySpan } from '#model/day.ts';

/**
 * A stretch of a scale whose width only the page knows: where it begins and how wide it is, as
 * shares of the whole.
 */
export interface ScalePart {
  readonly x: number;
  readonly width: number;
}

/** A month or year, at the share of the width where it begins. */
export interface ScaleBand {
  readonly x: number;
  readonly label: string;
}

/** The part of a span's scale that whole days take. */
export function partOf({ first, last }: DaySpan, span: DaySpan): ScalePart {
  const days = span.last + 1 - span.first;
  return { x: (first - span.first) / days, width: (last + 1 - first) / days };
}

/** In pixels: a strip on a phone. */
const NARROWEST = 320;

/**
 * The months or years of a span, with names that have room where its scale is at least `narrowest`
 * pixels wide.
 */
export function fluidBands(span: DaySpan, narrowest = NARROWEST): readonly ScaleBand[] {
  const { pinned, bands } = ticksOf(limitsOf(span), narrowest);
  return bands.map(({ x0, label }) => ({ x: x0 / narrowest, label: x0 === 0 ? pinned : label }));
}

/** A share as SVG takes it: `0.125` -> `'12.5%'`. */
export function percent(share: number): `${number}%` {
  return `${Math.round(share * 10_000) / 100}%`;
}
