import { type Ticks, ticksOf } from '#axis/ticks.ts';
import type { Viewport, ViewportLimits } from '#axis/viewport.ts';

/**
 * What is drawn reaches this share of the view's length beyond either edge, so that a pan uncovers
 * it.
 */
const OVERSCAN = 0.3;

/** The days for which React draws when `view` is in view. */
export function drawnWindow(view: Viewport, limits: ViewportLimits): Viewport {
  const reach = (view.end - view.start) * OVERSCAN;
  return { start: Math.max(limits.start, view.start - reach), end: Math.min(limits.end, view.end + reach) };
}

/** The calendar of what is drawn, with x counted from the view's left edge. */
export function drawnTicks(view: Viewport, width: number, limits: ViewportLimits): Ticks {
  return ticksOf(view, width, drawnWindow(view, limits));
}
