import { type Group, group, type Shape } from '#drawing/shape.ts';
import type { Chronology } from '#model/chronology.ts';
import type { CountLabel } from '#timeline/layout/count-labels.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import { clusterScene } from '#timeline/layout/scene/cluster-scene.ts';
import { flagRow, highestBar, type PlacedLane, rowMiddle } from '#timeline/layout/timeline-layout.ts';
import { sourceLook, type SourceLook } from '#ui/source-look.ts';

/** What a drawn axis is of. */
export interface SceneSubject {
  readonly chronology: Chronology;
  /** Index of the selected event, or of a claim about it. */
  readonly selected: number | null;
}

/** Where a lane stands, and how it is drawn there. */
export interface LanePlace {
  readonly lane: PlacedLane;
  /** Its top and height as they are drawn: while things move those of the lane at rest. */
  readonly top: number;
  readonly height: number;
  /** Pixels from row to row. */
  readonly pitch: number;
  /** Pixels a day. */
  readonly dayPx: number;
  /** Counted events on the fullest day of all lanes. */
  readonly fullest: number;
}

/** The look of what stands in a lane; null where lanes are not of sources. */
export function lookOf({ lane }: PlacedLane): SourceLook | null {
  return lane.grouping === 'source' ? sourceLook(lane.index) : null;
}

/** The mark of an event in its lane, whose day stands at `x`, with its shapes. */
export function markIn(
  { lane, top, pitch }: LanePlace,
  { row }: PackedMark,
  parts: readonly Shape[],
  x: number,
  isCurrent: boolean,
): Group {
  return group(x, top + rowMiddle(lane, row, pitch), parts, { look: lookOf(lane), current: isCurrent });
}

/** A count in its lane, whose first day begins at `x`. */
export function clusterIn(
  { lane, top, height, dayPx, fullest }: LanePlace,
  cluster: PackedCluster,
  label: CountLabel | undefined,
  x: number,
): Group {
  const zone = lane.countZone;
  const parts = clusterScene({ cluster, label, dayPx, zone, highest: highestBar(lane), fullest });
  return group(x, top + flagRow(lane, height), parts, { look: lookOf(lane) });
}
