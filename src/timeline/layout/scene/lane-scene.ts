import { type Group, group, line, rect, type Shape } from '#drawing/shape.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';

/** The ground of a lane and the line above it; `lit` where the page is about its source. */
export function laneScene({ lane, top, height }: PlacedLane, width: number, lit: boolean): Group {
  const ground: readonly Shape[] = lit ? [rect('fill-raised', 0, 0, width, height)] : [];
  return group(0, top, [...ground, line('stroke-rule', 0, 0.5, width, 0.5)], { key: lane.id });
}
