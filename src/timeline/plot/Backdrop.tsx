import { memo, useMemo } from 'react';

import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import type { Chronology } from '#model/chronology.ts';
import { drawnTicks, drawnWindow } from '#scale/layout/drawn-window.ts';
import { gridScene } from '#scale/layout/grid-scene.ts';
import { flagsOf } from '#timeline/layout/scene/flag-scene.ts';
import type { TimelineLayout } from '#timeline/layout/timeline-layout.ts';

export interface BackdropProps {
  readonly layout: TimelineLayout;
  readonly chronology: Chronology;
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
}

/**
 * What stands behind the marks and moves with time: month and day lines, and each source's line up
 * to its publication flag.
 */
export const Backdrop = memo(function Backdrop({ layout, chronology, view, limits, width }: BackdropProps) {
  const grid = useMemo(
    () => gridScene(drawnTicks(view, width, limits), layout.height),
    [view, width, limits, layout.height],
  );
  const flags = flagsOf(layout.lanes, chronology, { view, width, window: drawnWindow(view, limits) });
  return (
    <g aria-hidden="true" className="pointer-events-none">
      <Elements of={grid} />
      <Elements of={flags} />
    </g>
  );
});
