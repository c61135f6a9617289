import type { Extent } from '#timeline/layout/extent.ts';
import { DAY_BAR_PX, isShort, MARK_RADIUS, TAIL_PX } from '#timeline/layout/footprint.ts';

/**
 * How to draw a mark about (0, 0), the middle of its anchor day in its row. `extent` is the path of
 * its stretch and `style` how it is drawn: a filled bar, a striped bar (stroked and dashed), a line
 * with a foot, or a wedge that thins out. `point` tells whether the source's shape stands at (0,
 * 0).
 */
export interface MarkDrawing {
  readonly extent: string | null;
  readonly style: 'bar' | 'stripes' | 'line' | 'wedge';
  readonly point: boolean;
}

const BAR_HALF = 3;
/** The 24 hours of a day are a thinner bar, with the point on it: no stretch. */
const DAY_HALF = 1.5;
const FOOT_HALF = 3.5;
const WEDGE_HALF = 2.5;

/**
 * The drawing of an extent at `dayPx` pixels a day. `shift`: how far its mark stands from the
 * middle of its anchor day, at an end of the axis.
 */
export function drawMark({ form, from, to, at }: Extent, dayPx: number, shift = 0): MarkDrawing {
  const short = isShort(from, to, dayPx);
  const x0 = short ? -MARK_RADIUS : round((from - at) * dayPx - shift);
  const x1 = short ? MARK_RADIUS : round((to - at) * dayPx - shift);
  switch (form) {
    case 'day':
      return dayPx >= DAY_BAR_PX
        ? { extent: bar(x0 + 1, x1 - 1, DAY_HALF), style: 'bar', point: true }
        : { extent: null, style: 'bar', point: true };
    case 'throughout':
      return { extent: bar(x0, x1), style: 'bar', point: false };
    case 'within':
      return { extent: `M${x0} 0H${x1}`, style: 'stripes', point: false };
    case 'accumulated':
      return { extent: `M${x0} ${-FOOT_HALF}V${FOOT_HALF}M${x0} 0H0`, style: 'line', point: true };
    case 'before':
      return { extent: `M0 ${-WEDGE_HALF}L${-TAIL_PX} 0L0 ${WEDGE_HALF}Z`, style: 'wedge', point: true };
    case 'after':
      return { extent: `M0 ${-WEDGE_HALF}L${TAIL_PX} 0L0 ${WEDGE_HALF}Z`, style: 'wedge', point: true };
  }
}

function bar(x0: number, x1: number, half = BAR_HALF): string {
  return `M${x0} ${-half}H${x1}V${half}H${x0}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
