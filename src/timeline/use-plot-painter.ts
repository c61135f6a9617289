import { type RefObject, useLayoutEffect, useRef } from 'react';

import type { Viewport } from '#axis/viewport.ts';
import { createPlotPainter } from '#timeline/plot-painter.ts';
import type { Stops } from '#timeline/stops.ts';
import type { ViewportStore } from '#timeline/viewport-store.ts';

/** The elements that the painter moves, to be given to what draws them. */
export interface PaintedElements {
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly header: RefObject<HTMLDivElement | null>;
  readonly pinned: RefObject<HTMLSpanElement | null>;
  readonly ties: RefObject<SVGGElement | null>;
}

/** Moves what React drew for `view` to wherever the store is, at every change, until React draws again. */
export function usePlotPainter(store: ViewportStore, stops: Stops, view: Viewport, width: number): PaintedElements {
  const plot = useRef<HTMLDivElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const pinned = useRef<HTMLSpanElement>(null);
  const ties = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const paint = createPlotPainter({
      layers: [plot.current, header.current].filter((layer) => layer !== null),
      ties: ties.current,
      pinned: pinned.current,
      view,
      width,
      markOf: (stop) => stops.byId.get(stop)?.mark ?? undefined,
    });
    const follow = () => paint(store.get());
    follow();
    return store.subscribe(follow);
  }, [store, stops, view, width]);
  return { plot, header, pinned, ties };
}
