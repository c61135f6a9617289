import type { ViewportLimits } from '#axis/viewport.ts';
import type { Extent } from '#timeline/layout/extent.ts';

/** Half the width of a mark, in pixels. */
export const MARK_RADIUS = 4;

/** From this many pixels a day on, a day is drawn as a bar of 24 hours. */
export const DAY_BAR_PX = 30;

/** Length of the fading tail of a date that is bounded on one side only, in pixels. */
export const TAIL_PX = 18;

/** The pixels from x0 to x1 that a mark takes, day 0 being at x 0. */
export interface Footprint {
  readonly x0: number;
  readonly x1: number;
}

/** How near to an end of the axis the middle of a mark may stand, in pixels: there it is whole. */
const END_PX = MARK_RADIUS + 1;

/**
 * The x of the middle of a mark whose day is `at`, day 0 being at x 0. Where a day is narrower than
 * a mark, those of the first and the last days stand a little further in.
 */
export function standsAt(at: number, dayPx: number, { start, end }: ViewportLimits): number {
  return Math.max(Math.min(at * dayPx, end * dayPx - END_PX), start * dayPx + END_PX);
}

/**
 * What the mark of an extent takes at a scale of `dayPx` pixels a day, on an axis of such limits.
 */
export function footprintOf({ form, from, to, at }: Extent, dayPx: number, limits: ViewportLimits): Footprint {
  const centre = standsAt(at, dayPx, limits);
  switch (form) {
    case 'day':
      return dayPx >= DAY_BAR_PX ? { x0: from * dayPx, x1: to * dayPx } : around(centre);
    case 'before':
      return { x0: centre - TAIL_PX, x1: centre + MARK_RADIUS };
    case 'after':
      return { x0: centre - MARK_RADIUS, x1: centre + TAIL_PX };
    case 'accumulated':
      return { x0: Math.min(from * dayPx, centre - MARK_RADIUS), x1: centre + MARK_RADIUS };
    case 'throughout':
    case 'within':
      return isShort(from, to, dayPx)
        ? { x0: Math.min(from * dayPx, centre - MARK_RADIUS), x1: Math.max(to * dayPx, centre + MARK_RADIUS) }
        : { x0: from * dayPx, x1: to * dayPx };
  }
}

/** Whether a stretch is drawn about the middle of its anchor day, as wide as a mark. */
export function isShort(from: number, to: number, dayPx: number): boolean {
  return (to - from) * dayPx < 2 * MARK_RADIUS;
}

function around(centre: number): Footprint {
  return { x0: centre - MARK_RADIUS, x1: centre + MARK_RADIUS };
}

/**
 * What of a scale the drawing of an extent depends on: all scales of the same value draw it alike,
 * about its anchor.
 */
export function drawnScale({ form }: Extent, dayPx: number): number {
  const isFixed = form === 'before' || form === 'after' || (form === 'day' && dayPx < DAY_BAR_PX);
  return isFixed ? 0 : dayPx;
}
