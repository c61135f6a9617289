import { useLayoutEffect, useMemo, useRef } from 'react';

import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import type { Chronology } from '#model/chronology.ts';
import type { ViewportStore } from '#scale/viewport-store.ts';
import { FrameBox, type FrameBoxes, placeFrame } from '#timeline/frame/FrameBox.tsx';
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

  // The frame follows each step of a movement without React, which follows when it rests.
  const boxes = useRef<FrameBoxes>(new Map());
  useLayoutEffect(() => {
    const follow = () => placeFrame(boxes.current, overviewFrame(scale, store.get()));
    follow();
    const stops = [store.subscribe(follow), store.onRest(follow)];
    return () => stops.forEach((stop) => stop());
  }, [store, scale]);

  const frame = { frame: overviewFrame(scale, view), boxes };
  const handle = (end: 'start' | 'end') => (
    <OverviewHandle
      end={end}
      value={view[end]}
      limits={limits}
      onStep={(days) => store.jump(movedFrame(scale, end, days, store.get()))}
    >
      <FrameBox part={`${end}-grip`} {...frame} />
      <FrameBox part={`${end}-edge`} {...frame} />
    </OverviewHandle>
  );
  return (
    <svg className="overview block" width={width} height={OVERVIEW_HEIGHT} role="group" aria-label="Overview" {...drag}>
      <Elements of={scene} />
      <FrameBox part="before" {...frame} />
      <FrameBox part="after" {...frame} />
      <FrameBox part="in" {...frame} />
      {handle('start')}
      {handle('end')}
    </svg>
  );
}
