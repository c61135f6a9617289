import type { ViewportLimits } from '#axis/viewport.ts';
import type { EventColumns } from '#model/chronology.ts';
import { dateInLane, type Extent, extentOf } from '#timeline/layout/extent.ts';
import type { Lane } from '#timeline/layout/lanes.ts';
import { levelDayPx } from '#timeline/layout/level.ts';
import { packLane, type PackedLane } from '#timeline/layout/pack-lane.ts';
import { placeLabels, type PlacedLabel } from '#timeline/layout/place-labels.ts';

/** Pixels from row to row. */
export const ROW_PITCH = 11;
/** Pixels above the first row of a lane, and below its last, where its line and its publication flag's words stand. */
export const LANE_PADDING = 6;
const LANE_FOOT = 16;
/** A lane is never lower: its head must fit. */
export const LANE_MIN_HEIGHT = 44;

const CLUSTER_ROW_HEIGHT = 16;
const CLUSTER_WIDTH = 34;
const MAX_ROWS = 24;
const MARK_GAP = 3;
/** Marks drawn one by one in view, over all lanes, before full slots become clusters. */
const MARK_BUDGET = 420;

/** One lane with everything in it placed. `top` and `height` in pixels. */
export interface PlacedLane extends PackedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** By event. */
  readonly labels: ReadonlyMap<number, PlacedLabel>;
}

export interface TimelineLayout {
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  /** Events that are in some lane but on no part of the axis. */
  readonly shelved: number;
}

/**
 * Places lanes of events for one zoom level. `width` is the plot's width in pixels. Every event of a lane is in exactly one mark or cluster of it,
 * or has no extent within the limits.
 */
export function layoutTimeline(
  events: EventColumns,
  lanes: readonly Lane[],
  { level, width, limits }: { readonly level: number; readonly width: number; readonly limits: ViewportLimits },
): TimelineLayout {
  const dayPx = levelDayPx(level);
  const slotDays = CLUSTER_WIDTH / dayPx;
  const laneItems = lanes.map((lane) =>
    lane.events.flatMap((event) => {
      const date = dateInLane(events, event, lane);
      const extent = extentOf(date, limits);
      return extent ? [{ event, extent, soft: date.approximate || date.uncertain }] : [];
    }),
  );
  const slotCapacity = capacityFor(laneItems, width / dayPx);
  const edge = { x0: limits.start * dayPx, x1: limits.end * dayPx };
  let top = 0;
  let placed = 0;
  const placedLanes = lanes.map((lane, index): PlacedLane => {
    const items = laneItems[index] ?? [];
    placed += items.length;
    const packed = packLane(items, { dayPx, maxRows: MAX_ROWS, slotCapacity, slotDays, gap: MARK_GAP });
    const labels = placeLabels(packed.marks, (event) => events.titles[event] ?? '', edge);
    const height = Math.max(
      LANE_MIN_HEIGHT,
      LANE_PADDING + LANE_FOOT + packed.markRows * ROW_PITCH + (packed.clusters.length > 0 ? CLUSTER_ROW_HEIGHT : 0),
    );
    const result = { ...packed, lane, top, height, labels: new Map(labels.map((label) => [label.event, label])) };
    top += height;
    return result;
  });
  const wanted = lanes.reduce((sum, lane) => sum + lane.events.length, 0);
  return { lanes: placedLanes, height: top, shelved: wanted - placed };
}

/** The y of a row's middle within its lane. */
export function rowMiddle(row: number): number {
  return LANE_PADDING + row * ROW_PITCH + ROW_PITCH / 2;
}

/** The y of the middle of a lane's clusters, within the lane. */
export function clusterMiddle({ markRows }: PackedLane): number {
  return LANE_PADDING + markRows * ROW_PITCH + CLUSTER_ROW_HEIGHT / 2;
}

/** Marks a slot may hold so that the fullest stretch of `days` stays within the budget of marks. */
function capacityFor(laneItems: readonly (readonly { readonly extent: Extent }[])[], days: number): number {
  const at = Float64Array.from(laneItems.flatMap((items) => items.map(({ extent }) => extent.at))).sort();
  let fullest = 0;
  let first = 0;
  at.forEach((value, index) => {
    while (value - (at[first] ?? value) > days) first += 1;
    fullest = Math.max(fullest, index - first + 1);
  });
  return fullest <= MARK_BUDGET ? MAX_ROWS : Math.max(1, Math.floor((MAX_ROWS * MARK_BUDGET) / fullest));
}
