import type { Viewport } from '#axis/viewport.ts';
import { LOWEST_LANE, type PlacedLane, type TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/** For each lane `1` if it has anything in a window, else `0`. */
export function filledLanes({ lanes }: TimelineLayout, window: Viewport): string {
  const isIn = ({ from, to }: { readonly from: number; readonly to: number }) => to > window.start && from < window.end;
  return lanes
    .map(({ marks, clusters }) => Number(marks.some(({ extent }) => isIn(extent)) || clusters.some(isIn)))
    .join('');
}

/** Pixels that lanes keep at least, by their ids. */
export type HeldHeights = ReadonlyMap<string, number>;

/**
 * A layout in which lanes without anything give up their height, as far as it is not held and their
 * heads do not take it; `filled` as `filledLanes` has it.
 */
export function closeLanes(
  layout: TimelineLayout,
  filled: string,
  held: HeldHeights | null = null,
  headHeight = 0,
): TimelineLayout {
  if (!filled.includes('0') && !held) return layout;
  let top = 0;
  const lanes = layout.lanes.map((lane, index): PlacedLane => {
    const closed = filled[index] === '0';
    const least = Math.max(LOWEST_LANE, headHeight);
    const height = Math.max(closed ? least : lane.height, held?.get(lane.lane.id) ?? 0);
    const placed = { ...lane, top, closed, height };
    top += placed.height;
    return placed;
  });
  return { ...layout, lanes, height: top };
}
