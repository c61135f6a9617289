import type { Extent } from '#timeline/layout/extent.ts';

/** Half the width of a mark, in pixels. */
export const MARK_RADIUS = 4;

/** From this many pixels a day on, a day is drawn as a bar of 24 hours. */
export const DAY_BAR_PX = 30;

/** Length of the fading tail of a date that is bounded on one side only, in pixels. */
export const TAIL_PX = 46;

/** The pixels from x0 to x1 that a mark takes, day 0 being at x 0. */
export interface Footprint {
  readonly x0: number;
  readonly x1: number;
}

/** What the mark of an extent takes at a scale of `dayPx` pixels a day. */
export function footprintOf({ form, from, to, at }: Extent, dayPx: number): Footprint {
  const centre = at * dayPx;
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
    case 'within': {
      const x0 = from * dayPx;
      return { x0, x1: Math.max(to * dayPx, x0 + 2 * MARK_RADIUS) };
    }
  }
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
