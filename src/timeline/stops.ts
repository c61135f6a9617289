import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import type { TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/** A place that the keyboard can reach on the axis: a mark, or a cluster (`event` is then its first event and `mark` null). */
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

export function markStop(lane: number, event: number): string {
  return `${lane}-${event}`;
}

export function clusterStop(lane: number, firstEvent: number): string {
  return `${lane}-cluster-${firstEvent}`;
}

/** Collects the stops of a layout. */
export function stopsOf(layout: TimelineLayout): Stops {
  const lanes = layout.lanes.map(({ marks, clusters }, lane) => {
    const ofMarks = marks.map((mark): Stop => {
      const { event, extent } = mark;
      return {
        id: markStop(lane, event),
        lane,
        event,
        mark,
        at: extent.at,
        from: extent.at - 0.5,
        to: extent.at + 0.5,
      };
    });
    const ofClusters = clusters.map(({ events, from, to }): Stop => {
      const event = events[0] ?? 0;
      return { id: clusterStop(lane, event), lane, event, mark: null, at: (from + to) / 2, from, to };
    });
    return [...ofMarks, ...ofClusters].toSorted((a, b) => a.at - b.at || a.event - b.event);
  });
  return { lanes, byId: new Map(lanes.flat().map((stop) => [stop.id, stop])) };
}

/** The stop that a key leads to from `current`, or null when the key is none of ours or leads nowhere. */
export function stopFor({ lanes }: Stops, current: Stop, key: string): Stop | null {
  const lane = lanes[current.lane] ?? [];
  const position = lane.findIndex(({ id }) => id === current.id);
  switch (key) {
    case 'ArrowRight':
      return lane[position + 1] ?? null;
    case 'ArrowLeft':
      return lane[position - 1] ?? null;
    case 'Home':
      return lane[0] ?? null;
    case 'End':
      return lane[lane.length - 1] ?? null;
    case 'ArrowDown':
      return nearestIn(lanes.slice(current.lane + 1), current.at);
    case 'ArrowUp':
      return nearestIn(lanes.slice(0, current.lane).toReversed(), current.at);
    default:
      return null;
  }
}

/** The stop nearest in time in the first lane that has any. */
function nearestIn(lanes: readonly (readonly Stop[])[], at: number): Stop | null {
  const lane = lanes.find((each) => each.length > 0);
  if (!lane) return null;
  return lane.reduce<Stop | null>(
    (best, stop) => (best && Math.abs(best.at - at) <= Math.abs(stop.at - at) ? best : stop),
    null,
  );
}
