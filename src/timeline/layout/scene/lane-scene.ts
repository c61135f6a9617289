import { type Group, group, line } from '#drawing/shape.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';

/** The line above a lane. */
export function laneScene({ lane, top }: PlacedLane, width: number): Group {
  return group(0, top, [line('stroke-rule', 0, 0.5, width, 0.5)], { key: lane.id });
}
