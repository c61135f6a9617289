import { type Viewport, type ViewportLimits, dayWidth } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { addTo } from '#base/add-to.ts';
import { tenths } from '#base/rounded.ts';
import { path, type Path } from '#drawing/shape.ts';
import { standsAt } from '#timeline/layout/footprint.ts';
import { type PlacedLane, rowMiddle } from '#timeline/layout/timeline-layout.ts';

interface Point {
  /** In days. */
  readonly at: number;
  readonly y: number;
}

/**
 * Thin lines that tie the marks of one event across source lanes, for those in view. Where the
 * sources differ on its date the tie would run through other marks, and shows only for the
 * `current` event, whose tie stands out. Clustered events have no tie of their own.
 */
export function tieScene(
  lanes: readonly PlacedLane[],
  view: Viewport,
  width: number,
  limits: ViewportLimits,
  current: number | null,
): readonly Path[] {
  const dayPx = dayWidth(view, width);
  return [...pointsOf(lanes)].flatMap(([event, points]) => {
    const xs = points.map((point) => standsAt(point.at, dayPx, limits) - view.start * dayPx);
    if (points.length < 2 || Math.max(...xs) < -dayPx || Math.min(...xs) > width + dayPx) return [];
    const [first] = points;
    if (event !== current && points.some((point) => point.at !== first?.at)) return [];
    const d = points.map(({ y }, index) => `${tenths(at(xs, index))} ${y}`).join('L');
    return [{ ...path(`fill-none ${event === current ? 'stroke-accent' : 'stroke-rule'}`, `M${d}`), key: event }];
  });
}

/** Where the marks of each event stand, from the first lane to the last. */
function pointsOf(lanes: readonly PlacedLane[]): ReadonlyMap<number, readonly Point[]> {
  const ties = new Map<number, Point[]>();
  for (const lane of lanes) {
    for (const { event, extent, row } of lane.marks) {
      addTo(ties, event, { at: extent.at, y: lane.top + rowMiddle(lane, row) });
    }
  }
  return ties;
}
