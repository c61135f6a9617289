import type { Viewport } from '#axis/viewport.ts';
import { LOWEST_LANE, type PlacedLane, type TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/** For each lane `1` if it has anything in a window, else `0`. */
export function filledLanes({ lanes }: TimelineLayout, window: Viewport): string {
  const isIn = ({ from, to }: { readonly from: number; readonly to: number }) => to > window.start && from < window.end;
  return lanes
    .map(({ marks, clusters }) => Number(marks.some(({ extent }) => isIn(extent)) || clusters.some(isIn)))
    .join('');
}

/** What lanes keep while they are held. */
export interface HeldLanes {
  /** Pixels that they keep at least, by their ids. */
  readonly heights: ReadonlyMap<string, number>;
  /** Rows that none has more of: those that stand alone do not grow. */
  readonly rows: number;
}

/** Has the lanes of a layout keep what they have. */
export function holdLanes({ lanes, mostRows }: TimelineLayout): HeldLanes {
  return { heights: new Map(lanes.map(({ lane, height }) => [lane.id, height])), rows: mostRows };
}

/**
 * A layout in which lanes without anything give up their height, as far as it is not held and their
 * heads do not take it; `filled` as `filledLanes` has it.
 */
export function closeLanes(
  layout: TimelineLayout,
  filled: string,
  held: HeldLanes | null = null,
  headHeight = 0,
): TimelineLayout {
  if (!filled.includes('0') && !held) return layout;
  let top = 0;
  const lanes = layout.lanes.map((lane, index): PlacedLane => {
    const closed = filled[index] === '0';
    const least = Math.max(LOWEST_LANE, headHeight);
    const own = closed ? least : lane.height;
    const height = Math.max(own, held?.heights.get(lane.lane.id) ?? own);
    const placed = { ...lane, top, closed, height };
    top += placed.height;
    return placed;
  });
  return { ...layout, lanes, height: top };
}
