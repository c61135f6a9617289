import type { Viewport } from '#axis/viewport.ts';
import type { TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/**
 * Where the event that is told stands: in view; beyond an edge, with the days of all its marks; on
 * no day of the axis; or in no lane, since it does not pass the filters.
 */
export type OpenPlace = 'in-view' | 'no-day' | 'in-no-lane' | Days;

interface Days {
  readonly from: number;
  readonly to: number;
}

/** The place, in a layout, of an event: of the rows that tell of it. */
export function openPlace({ lanes }: TimelineLayout, { start, end }: Viewport, rows: ReadonlySet<number>): OpenPlace {
  const extents = lanes.flatMap(({ marks }) => marks.filter(({ event }) => rows.has(event))).map((mark) => mark.extent);
  if (extents.length === 0)
    return lanes.some(({ lane }) => lane.events.some((event) => rows.has(event))) ? 'no-day' : 'in-no-lane';
  if (extents.some(({ from, to }) => to > start && from < end)) return 'in-view';
  return { from: Math.min(...extents.map(({ from }) => from)), to: Math.max(...extents.map(({ to }) => to)) };
}
