import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { tenths } from '#base/rounded.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import { standsAt } from '#timeline/layout/footprint.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import { clusterStop, markStop } from '#timeline/layout/stops.ts';
import type { TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/**
 * What stands at one day, with the positions of its lanes: marks of all lanes, and counts that
 * begin there, which move together.
 */
export interface Standing {
  /** In days. */
  readonly at: number;
  readonly marks: { readonly mark: PackedMark; readonly lane: number }[];
  readonly clusters: { readonly cluster: PackedCluster; readonly lane: number }[];
}

/**
 * Marks and clusters of a window by the day at which they stand, upwards; those of a day in the
 * order of the lanes. The stop named `kept` is always there.
 */
export function standingsIn(layout: TimelineLayout, window: Viewport, kept: string | null): readonly Standing[] {
  const days = new Map<number, Standing>();
  const standingAt = (at: number) => {
    const known = days.get(at);
    if (known) return known;
    const standing: Standing = { at, marks: [], clusters: [] };
    days.set(at, standing);
    return standing;
  };
  layout.lanes.forEach(({ marks, clusters, closed = false }, lane) => {
    const within = (from: number, to: number) => !closed && to > window.start && from < window.end;
    for (const mark of marks) {
      const { from, to, at } = mark.extent;
      if (within(from, to) || markStop(lane, mark.event) === kept) standingAt(at).marks.push({ mark, lane });
    }
    for (const cluster of clusters) {
      const { from, to } = cluster;
      if (within(from, to) || clusterStop(lane, cluster) === kept) {
        standingAt(from).clusters.push({ cluster, lane });
      }
    }
  });
  return [...days.values()].toSorted((a, b) => a.at - b.at);
}

/**
 * Where the mark of a day stands at rest, or where a count begins: in tenths of a pixel, so that
 * what did not move is not drawn again.
 */
export function restingX({ at, marks }: Standing, view: Viewport, dayPx: number, limits: ViewportLimits): number {
  const x = marks.length > 0 ? standsAt(at, dayPx, limits) : at * dayPx;
  return tenths(x - view.start * dayPx);
}
