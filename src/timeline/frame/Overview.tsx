import { useLayoutEffect, useMemo, useRef, useState } from 'react';

import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { canvasInk } from '#drawing/paint/canvas-ink.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { keptPalettes } from '#drawing/paint/palette.ts';
import { Picture } from '#drawing/paint/Picture.tsx';
import type { Chronology } from '#model/chronology.ts';
import type { ViewportStore } from '#scale/viewport-store.ts';
import { createOverviewStandIn } from '#timeline/frame/overview-stand-in.ts';
import { OverviewHandle } from '#timeline/frame/OverviewHandle.tsx';
import { movedFrame, useOverviewDrag } from '#timeline/frame/use-overview-drag.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { OVERVIEW_HEIGHT, overviewFrame, overviewScene } from '#timeline/layout/scene/overview-scene.ts';

export interface OverviewProps {
  readonly store: ViewportStore;
  /** Where the store last rested. */
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly dated: readonly DatedLane[];
  readonly chronology: Chronology;
  /** The day of the selected event. */
  readonly selectedAt: number | null;
}

/**
 * Everything in one strip: how dense it is, when the articles were published, what is in view. Drag
 * the frame or its edges to change that.
 */
export function Overview(props: OverviewProps) {
  const { store, view, limits, width, dated, chronology, selectedAt } = props;
  const { sources } = chronology;
  const scale = useMemo(() => ({ limits, width }), [limits, width]);
  const scene = useMemo(() => overviewScene(scale, dated, sources, selectedAt), [scale, dated, sources, selectedAt]);
  const drag = useOverviewDrag(store, scale);

  const canvas = useRef<HTMLCanvasElement>(null);
  const [paletteOf] = useState(() => keptPalettes(canvasInk));
  // The frame follows each step of a movement without React, which follows when it rests.
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const standIn = createOverviewStandIn(canvas.current, paletteOf, scale, scene);
    const follow = () => {
      const moved = store.get();
      if (moved === view) standIn.putAway();
      else standIn.draw(moved);
    };
    follow();
    return store.subscribe(follow);
  }, [store, view, paletteOf, scale, scene]);

  const frame = overviewFrame(scale, view);
  const handle = (end: 'start' | 'end') => (
    <OverviewHandle
      end={end}
      value={view[end]}
      limits={limits}
      onStep={(days) => store.jump(movedFrame(scale, end, days, store.get()))}
    >
      <Elements of={[frame[`${end}-grip`], frame[`${end}-edge`]]} />
    </OverviewHandle>
  );
  return (
    <div className="relative">
      <Picture
        className="picture overview block"
        width={width}
        height={OVERVIEW_HEIGHT}
        role="group"
        aria-label="Overview"
        {...drag}
      >
        <Elements of={[...scene, frame.before, frame.after, frame.in]} />
        {handle('start')}
        {handle('end')}
      </Picture>
      <canvas ref={canvas} className="pointer-events-none absolute left-0 will-change-transform" hidden />
    </div>
  );
}
