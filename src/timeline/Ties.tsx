import { dayWidth, type Viewport, xOf } from '#axis/viewport.ts';
import { type PlacedLane, rowMiddle } from '#timeline/layout/timeline-layout.ts';

export interface TiesProps {
  readonly lanes: readonly PlacedLane[];
  readonly view: Viewport;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** The event whose tie stands out. */
  readonly current: number | null;
}

interface Point {
  /** In days. */
  readonly at: number;
  readonly y: number;
}

/** Thin lines that tie the marks of one event across source lanes. Where the sources differ on its date the tie would run through other
 * marks, and shows only for the current event. Clustered events have no tie of their own. */
export function Ties({ lanes, view, width, current }: TiesProps) {
  const ties = new Map<number, Point[]>();
  for (const { top, marks } of lanes) {
    for (const { event, extent, row } of marks) {
      const point = { at: extent.at, y: top + rowMiddle(row) };
      const tie = ties.get(event);
      if (tie) tie.push(point);
      else ties.set(event, [point]);
    }
  }
  const dayPx = dayWidth(view, width);
  return (
    <g aria-hidden="true" className="pointer-events-none">
      {[...ties].flatMap(([event, points]) => {
        const xs = points.map(({ at }) => xOf(view, width, at));
        if (points.length < 2 || Math.max(...xs) < -dayPx || Math.min(...xs) > width + dayPx) return [];
        if (event !== current && points.some(({ at }) => at !== points[0]?.at)) return [];
        const className = event === current ? 'stroke-accent' : 'stroke-rule';
        const path = points.map(({ y }, index) => `${Math.round((xs[index] ?? 0) * 10) / 10} ${y}`).join('L');
        return [<path key={event} className={`fill-none ${className}`} d={`M${path}`} />];
      })}
    </g>
  );
}
