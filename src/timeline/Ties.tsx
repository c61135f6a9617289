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

/** Thin lines that tie the marks of one event across source lanes. Clustered events have no tie of their own. */
export function Ties({ lanes, view, width, current }: TiesProps) {
  const middles = new Map<number, { at: number; y0: number; y1: number; count: number }>();
  for (const { top, marks } of lanes) {
    for (const { event, extent, row } of marks) {
      const y = top + rowMiddle(row);
      const tie = middles.get(event);
      if (!tie) middles.set(event, { at: extent.at, y0: y, y1: y, count: 1 });
      else {
        tie.y1 = y;
        tie.count += 1;
      }
    }
  }
  const dayPx = dayWidth(view, width);
  return (
    <g aria-hidden="true">
      {[...middles].flatMap(([event, { at, y0, y1, count }]) => {
        const x = xOf(view, width, at);
        if (count < 2 || x < -dayPx || x > width + dayPx) return [];
        const className = event === current ? 'stroke-accent' : 'stroke-strong-rule opacity-60';
        return [<line key={event} className={className} x1={x} x2={x} y1={y0} y2={y1} />];
      })}
    </g>
  );
}
