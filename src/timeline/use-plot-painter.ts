import { type RefObject, useLayoutEffect, useRef } from 'react';

import type { Viewport } from '#axis/viewport.ts';
import type { MovingAxis } from '#timeline/canvas/draw-axis.ts';
import { createStandIn } from '#timeline/canvas/stand-in.ts';
import { createPlotPainter } from '#timeline/plot-painter.ts';
import type { ViewportStore } from '#timeline/viewport-store.ts';

/** The elements that the painter moves and draws on, to be given to what holds them. */
export interface PaintedElements {
  readonly section: RefObject<HTMLElement | null>;
  readonly header: RefObject<HTMLDivElement | null>;
  readonly headerCanvas: RefObject<HTMLCanvasElement | null>;
  readonly pinned: RefObject<HTMLSpanElement | null>;
  readonly plotLayer: RefObject<HTMLDivElement | null>;
  readonly plotCanvas: RefObject<HTMLCanvasElement | null>;
}

/** Moves what React drew for `view` to wherever the store is, at every change, until React draws again. */
export function usePlotPainter(store: ViewportStore, view: Viewport, axis: MovingAxis): PaintedElements {
  const section = useRef<HTMLElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const headerCanvas = useRef<HTMLCanvasElement>(null);
  const pinned = useRef<HTMLSpanElement>(null);
  const plotLayer = useRef<HTMLDivElement>(null);
  const plotCanvas = useRef<HTMLCanvasElement>(null);
  const { chronology, limits, width, drawn, layoutAt, selected } = axis;
  useLayoutEffect(() => {
    const root = plotLayer.current?.closest<HTMLElement>('.plot');
    if (!section.current || !root || !plotCanvas.current || !headerCanvas.current) return;
    const standIn = createStandIn(
      { section: section.current, plot: root, plotCanvas: plotCanvas.current, headerCanvas: headerCanvas.current },
      { chronology, limits, width, drawn, layoutAt, selected },
    );
    const paint = createPlotPainter({
      layers: [plotLayer.current, header.current].filter((layer) => layer !== null),
      pinned: pinned.current,
      view,
      limits,
      width,
      standIn,
    });
    const follow = () => paint(store.get());
    follow();
    return store.subscribe(follow);
  }, [store, view, chronology, limits, width, drawn, layoutAt, selected]);
  return { section, header, headerCanvas, pinned, plotLayer, plotCanvas };
}
