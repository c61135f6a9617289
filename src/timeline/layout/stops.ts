import { at } from '#base/at.ts';
import { actionOf, type KeyRow } from '#base/key-map.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import type { TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/**
 * A place that the keyboard can reach on the axis: a mark, or a cluster (`event` is then its first
 * event and `mark` null).
 */
export interface Stop {
  readonly id: string;
  readonly lane: number;
  readonly event: number;
  readonly mark: PackedMark | null;
  /** Days at which it stands, and the days to bring into view with it. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** All stops of a layout. */
export interface Stops {
  /** By lane, each in time order. */
  readonly lanes: readonly (readonly Stop[])[];
  readonly byId: ReadonlyMap<string, Stop>;
}

/** Names the mark of an event in the lane at a position. */
export function markStop(lane: number, event: number): string {
  return `${lane}-${event}`;
}

/** Names a cluster in the lane at a position. */
export function clusterStop(lane: number, { events }: PackedCluster): string {
  return `${lane}-cluster-${at(events, 0)}`;
}

/** Collects the stops of a layout. */
export function stopsOf(layout: TimelineLayout): Stops {
  const lanes = layout.lanes.map(({ marks, clusters }, lane) =>
    [
      ...marks.map((mark) => stopOfMark(mark, lane)),
      ...clusters.map((cluster) => stopOfCluster(cluster, lane)),
    ].toSorted((a, b) => a.at - b.at || a.event - b.event),
  );
  return { lanes, byId: new Map(lanes.flat().map((stop) => [stop.id, stop])) };
}

function stopOfMark(mark: PackedMark, lane: number): Stop {
  const { event, extent } = mark;
  const { at: day } = extent;
  return { id: markStop(lane, event), lane, event, mark, at: day, from: day - 0.5, to: day + 0.5 };
}

function stopOfCluster(cluster: PackedCluster, lane: number): Stop {
  const { events, from, to } = cluster;
  return { id: clusterStop(lane, cluster), lane, event: at(events, 0), mark: null, at: (from + to) / 2, from, to };
}

type Step = (lanes: Stops['lanes'], current: Stop) => Stop | null | undefined;

/** A step within the lane of the stop, whose stops and whose place among them it is given. */
function within(step: (lane: readonly Stop[], position: number) => Stop | undefined): Step {
  return (lanes, { lane, id }) => {
    const stops = at(lanes, lane);
    return step(
      stops,
      stops.findIndex((stop) => stop.id === id),
    );
  };
}

/** The keys that lead from stop to stop. */
export const STOP_KEYS: readonly KeyRow<Step>[] = [
  {
    does: 'the event before, the event after, in its lane',
    keys: [
      ['ArrowLeft', within((lane, position) => lane[position - 1])],
      ['ArrowRight', within((lane, position) => lane[position + 1])],
    ],
  },
  {
    does: 'the nearest event in the lane above, below',
    keys: [
      ['ArrowUp', (lanes, current) => nearestIn(lanes.slice(0, current.lane).toReversed(), current.at)],
      ['ArrowDown', (lanes, current) => nearestIn(lanes.slice(current.lane + 1), current.at)],
    ],
  },
  {
    does: 'the first, the last event of the lane',
    keys: [
      ['Home', within((lane) => lane[0])],
      ['End', within((lane) => lane.at(-1))],
    ],
  },
];

/**
 * The stop that a key leads to from `current`, or null when the key is none of ours or leads
 * nowhere.
 */
export function stopFor({ lanes }: Stops, current: Stop, key: string): Stop | null {
  return actionOf(STOP_KEYS, { key, shiftKey: false })?.(lanes, current) ?? null;
}

/** The stop nearest in time in the first lane that has any. */
function nearestIn(lanes: readonly (readonly Stop[])[], day: number): Stop | null {
  const lane = lanes.find((each) => each.length > 0);
  if (!lane) return null;
  return lane.reduce<Stop | null>(
    (best, stop) => (best && Math.abs(best.at - day) <= Math.abs(stop.at - day) ? best : stop),
    null,
  );
}
