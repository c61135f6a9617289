import { type RefObject, useMemo, useState } from 'react';

import { dayWidth, isFit, limitsOf, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { textScale } from '#drawing/paint/text-scale.ts';
import { useDrawnView } from '#scale/use-drawn-view.ts';
import { type PaintedElements, useLayerPainter } from '#scale/use-layer-painter.ts';
import { useViewport } from '#scale/use-viewport.ts';
import { useWidth } from '#scale/use-width.ts';
import type { ViewportStore } from '#scale/viewport-store.ts';
import { type OpenedClusters, useOpenedCluster } from '#timeline/cards/use-opened-cluster.ts';
import { type HeldLanes, holdLanes } from '#timeline/layout/close-lanes.ts';
import { type ActiveStop, useActiveStop } from '#timeline/plot/use-active-stop.ts';
import type { TimelineProps } from '#timeline/timeline-props.ts';
import { type Axis, useAxis } from '#timeline/use-axis.ts';
import { sharedMemo } from '#ui/shared-memo.ts';

const useLimits = sharedMemo(limitsOf);

/** What the parts of a timeline share. */
export interface TimelineState extends Axis {
  readonly limits: ViewportLimits;
  readonly store: ViewportStore;
  /** For which React draws: where the store last rested. */
  readonly view: Viewport;
  /** Of the plot, in pixels, and of a day. */
  readonly width: number;
  readonly dayPx: number;
  /** Everything is in view. */
  readonly fitted: boolean;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly painted: PaintedElements;
  readonly active: ActiveStop;
  readonly clusters: OpenedClusters;
  /**
   * The day about which to zoom: that of the stop that has the focus, else the middle of the view.
   */
  readonly zoomedAt: () => number;
  /** Brings back the lanes that do not stand. */
  readonly onEveryLane: () => void;
  /** Has lanes keep their heights, or no longer. */
  readonly onHoldLanes: (hold: boolean) => void;
  /** A head takes so many pixels of the page, more than its lane: none is lower from now on. */
  readonly onHeadHeight: (height: number) => void;
}

/**
 * Places what is shown, and keeps what the reader does with it: where the viewport is, which stop
 * is active, which cluster is open.
 */
export function useTimeline(props: TimelineProps): TimelineState {
  const { chronology, shown, lanes, focus, range, on, movingAxis } = props;
  const limits = useLimits(chronology.span);
  const [plot, width] = useWidth<HTMLDivElement>();
  const store = useViewport(limits, range, on.range);
  const view = useDrawnView(store);
  const [everyLane, setEveryLane] = useState(false);
  const [held, setHeld] = useState<HeldLanes | null>(null);
  const [headHeight, setHeadHeight] = useState(0);
  const axis = useAxis({
    chronology,
    shown,
    lanes,
    focus,
    view,
    limits,
    width,
    everyLane,
    held,
    // It changes together with the width.
    headHeight: headHeight / textScale(),
  });
  const { layout, layouts, stops } = axis;
  const { selected } = focus;
  const dayPx = dayWidth(view, width);
  const standInOn = useMemo(
    () => movingAxis && movingAxis({ chronology, selected, width, limits, drawn: layout, drawnPx: dayPx, layouts }),
    [movingAxis, chronology, selected, width, limits, layout, dayPx, layouts],
  );
  const painted = useLayerPainter({ store, view, limits, plot, width }, standInOn);
  const active = useActiveStop(stops, selected);
  const clusters = useOpenedCluster(layout, store, limits);

  function zoomedAt(): number {
    const { start, end } = store.get();
    return active.stop && plot.current?.contains(document.activeElement) ? active.stop.at : (start + end) / 2;
  }

  return {
    ...axis,
    limits,
    store,
    view,
    width,
    dayPx,
    fitted: isFit(view, limits),
    plot,
    painted,
    active,
    clusters,
    zoomedAt,
    onEveryLane: () => setEveryLane(true),
    onHoldLanes: (hold) => setHeld(hold ? holdLanes(layout) : null),
    onHeadHeight: (height) => setHeadHeight(Math.max(height, headHeight)),
  };
}
