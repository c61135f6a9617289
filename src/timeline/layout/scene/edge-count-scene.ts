import { clampViewport, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { lowerBound, upperBound } from '#base/bisect.ts';
import { rect, type Shape, words } from '#drawing/shape.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { edgeCountMiddle, type PlacedLane } from '#timeline/layout/timeline-layout.ts';

/** How many events of a lane stand beyond one edge of the view. */
export interface EdgeCount {
  readonly edge: 'left' | 'right';
  readonly count: number;
  /** The viewport that shows the nearest of them. */
  readonly nearest: Viewport;
  readonly parts: readonly Shape[];
}

/** Half the height of a count, which stands in the row of flags. */
const HALF_HEIGHT = 7;
const PADDING = 6;
const CHARACTER_PX = 6;
const EDGE_GAP = 2;
const BASELINE = 4;
/** How far into the view what was beyond an edge is brought. */
const INSET = 0.25;

/** What a lane counts at the edges of the view, where there is anything to count. */
export function edgeCounts(
  { columns: { at: days, length } }: DatedLane,
  lane: PlacedLane,
  view: Viewport,
  limits: ViewportLimits,
  width: number,
): readonly EdgeCount[] {
  const before = lowerBound(days, view.start);
  const after = length - upperBound(days, view.end);
  const y = lane.top + edgeCountMiddle(lane);
  const counts: EdgeCount[] = [];
  if (before > 0) {
    const nearest = viewWith(at(days, before - 1), 1 - INSET, view, limits);
    counts.push({ edge: 'left', count: before, nearest, parts: countScene(`‹ ${before}`, 0, y) });
  }
  if (after > 0) {
    const nearest = viewWith(at(days, length - after), INSET, view, limits);
    counts.push({ edge: 'right', count: after, nearest, parts: countScene(`${after} ›`, width, y) });
  }
  return counts;
}

/** The view moved so that a day stands at a share of its length. */
function viewWith(day: number, share: number, view: Viewport, limits: ViewportLimits): Viewport {
  const length = view.end - view.start;
  const start = day - length * share;
  return clampViewport({ start, end: start + length }, limits);
}

/** A count at the edge `x`: 0 is the left one. */
function countScene(label: string, x: number, y: number): readonly Shape[] {
  const width = 2 * PADDING + label.length * CHARACTER_PX;
  const left = x === 0 ? EDGE_GAP : x - width - EDGE_GAP;
  return [
    rect('edge-count-box', left, y - HALF_HEIGHT, width, 2 * HALF_HEIGHT),
    words('edge-count-label nums font-sans text-2xs', label, left + width / 2, y + BASELINE, 'middle'),
  ];
}
