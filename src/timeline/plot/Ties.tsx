import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { tieScene } from '#timeline/layout/scene/tie-scene.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';

export interface TiesProps {
  readonly lanes: readonly PlacedLane[];
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** The event whose tie stands out. */
  readonly current: number | null;
}

/** The lines that tie the marks of one event across source lanes. */
export function Ties({ lanes, view, width, limits, current }: TiesProps) {
  return (
    <g aria-hidden="true" className="pointer-events-none">
      <Elements of={tieScene(lanes, view, width, limits, current)} />
    </g>
  );
}
