import { tenths } from '#base/rounded.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import { DAY_BAR_PX, isShort, MARK_RADIUS, TAIL_PX } from '#timeline/layout/footprint.ts';

/**
 * How to draw a mark about (0, 0), the middle of its anchor day in its row. `extent` is the path of
 * its stretch and `style` how it is drawn: a filled bar, a striped bar (stroked and dashed), a line
 * with a foot, or a wedge that thins out. `faint` is the path of the days around it on which it may
 * have been so. `point` tells whether the source's shape stands at (0, 0).
 */
export interface MarkDrawing {
  readonly extent: string | null;
  readonly style: 'bar' | 'stripes' | 'line' | 'wedge';
  readonly faint?: string;
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
export function drawMark(extent: Extent, dayPx: number, shift = 0): MarkDrawing {
  const { form, from, to, at } = extent;
  const short = isShort(from, to, dayPx);
  const x0 = short ? -MARK_RADIUS : tenths((from - at) * dayPx - shift);
  const x1 = short ? MARK_RADIUS : tenths((to - at) * dayPx - shift);
  switch (form) {
    case 'day':
      return dayPx >= DAY_BAR_PX
        ? { extent: bar(x0 + 1, x1 - 1, DAY_HALF), style: 'bar', point: true }
        : { extent: null, style: 'bar', point: true };
    case 'throughout':
      return drawState(extent, { x0, x1 }, dayPx, shift);
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

/** Filled where it surely was so, faint on the other days. */
function drawState(
  { from, to, at, coreFrom, coreTo }: Extent,
  whole: { readonly x0: number; readonly x1: number },
  dayPx: number,
  shift: number,
): MarkDrawing {
  const all = bar(whole.x0, whole.x1);
  if (coreFrom === from && coreTo === to) return { extent: all, style: 'bar', point: false };
  const xOf = (value: number) => Math.min(Math.max(tenths((value - at) * dayPx - shift), whole.x0), whole.x1);
  const sure = coreTo > coreFrom ? bar(xOf(coreFrom), xOf(coreTo)) : null;
  return { extent: sure, style: 'bar', faint: all, point: false };
}

function bar(x0: number, x1: number, half = BAR_HALF): string {
  return `M${x0} ${-half}H${x1}V${half}H${x0}Z`;
}
