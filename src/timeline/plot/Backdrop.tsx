import { memo, useMemo } from 'react';

import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import type { Chronology } from '#model/chronology.ts';
import { drawnTicks, drawnWindow } from '#scale/layout/drawn-window.ts';
import { gridScene } from '#scale/layout/grid-scene.ts';
import { LayerGround } from '#scale/LayerGround.tsx';
import { flagsOf, shadesOf } from '#timeline/layout/scene/flag-scene.ts';
import { tieScene } from '#timeline/layout/scene/tie-scene.ts';
import type { TimelineLayout } from '#timeline/layout/timeline-layout.ts';

export interface BackdropProps {
  readonly chronology: Chronology;
  readonly layout: TimelineLayout;
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** The event whose tie stands out; null: none. Undefined: there are no ties. */
  readonly tied: number | null | undefined;
}

/**
 * What stands behind the marks and moves with time: the lanes' grounds after publication, the lines
 * of months, the ties between the marks of an event, and the publication flags.
 */
export const Backdrop = memo(function Backdrop({ layout, chronology, view, limits, width, tied }: BackdropProps) {
  const { lanes, height } = layout;
  const grid = useMemo(() => gridScene(drawnTicks(view, width, limits), height), [view, width, limits, height]);
  const part = { view, width, window: drawnWindow(view, limits) };
  return (
    <g aria-hidden="true" className="pointer-events-none">
      <LayerGround />
      <Elements of={shadesOf(lanes, chronology, part)} />
      <Elements of={grid} />
      {tied === undefined ? null : <Elements of={tieScene(lanes, view, width, limits, tied)} />}
      <Elements of={flagsOf(lanes, chronology, part)} />
    </g>
  );
});
