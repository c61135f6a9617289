import type { ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import type { EventColumns } from '#model/chronology.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import type { Lane } from '#timeline/layout/lanes.ts';
import { levelDayPx } from '#timeline/layout/level.ts';
import { packLane, type PackedCluster, type PackedLane } from '#timeline/layout/pack-lane.ts';
import { placeLabels, type PlacedLabel } from '#timeline/layout/place-labels.ts';
import { planSlots } from '#timeline/layout/slot-plan.ts';

/** Pixels from row to row. */
export const ROW_PITCH = 13;
/** Pixels a cluster takes in width, at least. */
const CLUSTER_WIDTH = 36;
/** Of a cluster's bar. */
export const CLUSTER_BAR_WIDTH = CLUSTER_WIDTH - 3;

/**
 * Pixels above the first row of a lane, and below its last, where its line and its publication
 * flag's words stand.
 */
const LANE_PADDING = 6;
const LANE_FOOT = 19;
/** A lane is never lower: its head must fit. */
const LANE_MIN_HEIGHT = 58;
/** The zone of clusters: low for a few, high enough to compare many. */
const CLUSTER_ZONE = { few: 22, many: 54, from: 6 } as const;
const CLUSTER_TEXT = 13;
const CLUSTER_LEAST = 3;

const MAX_ROWS = 24;
/** Rows that are tried where lanes must not be as high as they need. */
const FEWER_ROWS = [16, 11, 8, 6, 4, 3, 2];
const MARK_GAP = 3;
/**
 * Elements that may stand for marks and clusters in view, and what each takes at most. What is
 * drawn beyond the edges of the view comes on top.
 */
const ELEMENT_BUDGET = 780;
const MARK_ELEMENTS = 4.3;
const CLUSTER_ELEMENTS = 3;

/** One lane with everything in it placed. `top` and `height` in pixels. */
export interface PlacedLane extends PackedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** By event. */
  readonly labels: ReadonlyMap<number, PlacedLabel>;
  /** The height of the zone of clusters, which stands on the lane's foot; 0 without clusters. */
  readonly clusterZone: number;
}

export interface TimelineLayout {
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  /** Events behind the fullest cluster. */
  readonly fullest: number;
}

export interface LayoutOptions {
  readonly level: number;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly limits: ViewportLimits;
  /**
   * Pixels that the lanes may take together, as far as fewer rows and more clusters can bring that
   * about; null: as many as they need.
   */
  readonly mostHeight?: number | null;
  /** An event that is a mark of its own in each of its lanes, whatever stands around it. */
  readonly kept?: number | null;
}

/**
 * Places lanes for one zoom level. Every event in a lane's columns is in exactly one mark or
 * cluster of that lane.
 */
export function layoutTimeline(
  events: EventColumns,
  lanes: readonly DatedLane[],
  { level, width, limits, mostHeight = null, kept = null }: LayoutOptions,
): TimelineLayout {
  const dayPx = levelDayPx(level);
  const { slotDays, capacity } = planSlots(
    lanes.map(({ columns }) => columns),
    {
      start: limits.start,
      end: limits.end,
      leastDays: CLUSTER_WIDTH / dayPx,
      viewDays: width / dayPx,
      mostCapacity: MAX_ROWS,
      budget: ELEMENT_BUDGET,
      markCost: MARK_ELEMENTS,
      clusterCost: CLUSTER_ELEMENTS,
    },
  );
  const edge = { x0: limits.start * dayPx, x1: limits.end * dayPx };
  const titleOf = (event: number) => at(events.titles, event);
  const placeIn = (maxRows: number): TimelineLayout => {
    let top = 0;
    let fullest = 0;
    const placed = lanes.map(({ lane, columns }): PlacedLane => {
      const packed = packLane(columns, {
        dayPx,
        maxRows,
        slotCapacity: capacity,
        slotStart: limits.start,
        slotDays,
        gap: MARK_GAP,
        kept,
      });
      const labels = new Map(placeLabels(packed.marks, titleOf, edge).map((label) => [label.event, label]));
      const { length } = packed.clusters;
      const clusterZone = length === 0 ? 0 : length < CLUSTER_ZONE.from ? CLUSTER_ZONE.few : CLUSTER_ZONE.many;
      const height = Math.max(LANE_MIN_HEIGHT, LANE_PADDING + LANE_FOOT + packed.markRows * ROW_PITCH + clusterZone);
      for (const cluster of packed.clusters) fullest = Math.max(fullest, cluster.events.length);
      const result = { ...packed, lane, top, height, labels, clusterZone };
      top += height;
      return result;
    });
    return { lanes: placed, height: top, fullest };
  };
  let layout = placeIn(MAX_ROWS);
  for (const rows of FEWER_ROWS) {
    if (mostHeight === null || layout.height <= mostHeight) break;
    layout = placeIn(rows);
  }
  return layout;
}

/** The y of a row's middle within its lane. */
export function rowMiddle(row: number, pitch = ROW_PITCH): number {
  return LANE_PADDING + row * pitch + pitch / 2;
}

/**
 * Pixels from row to row of a lane that is drawn `height` high, whatever height it asks for: the
 * rows move together when there are more than fit.
 */
export function pitchWithin({ markRows, clusterZone }: PlacedLane, height: number): number {
  const room = Math.max(0, height - LANE_PADDING - LANE_FOOT - clusterZone);
  return Math.min(ROW_PITCH, room / Math.max(1, markRows));
}

/** The y of the line that ends at a source's publication flag, in a lane so high. */
export function flagLine(height: number): number {
  return height - 8;
}

/**
 * The y of the middle of what counts the events beyond the edges: at the foot, where no mark is.
 */
export function edgeCountMiddle(height: number): number {
  return height - 12;
}

/** The y on which the clusters of a lane so high stand, within the lane. */
export function clusterBase(height: number): number {
  return height - LANE_FOOT - 1;
}

/**
 * How high a cluster's bar is: by the root of its count, so that a burst does not flatten the rest.
 */
export function clusterHeight(cluster: PackedCluster, { clusterZone }: PlacedLane, fullest: number): number {
  return Math.max(CLUSTER_LEAST, (clusterZone - CLUSTER_TEXT) * Math.sqrt(cluster.events.length / fullest));
}

/**
 * Whether a lane is of a source whose box has just been cleared: its marks go at once, the other
 * lanes follow. None ticked means all.
 */
export function isAway({ lane }: PlacedLane, ticked: ReadonlySet<string>): boolean {
  return lane.grouping === 'source' && ticked.size > 0 && !ticked.has(lane.id);
}
