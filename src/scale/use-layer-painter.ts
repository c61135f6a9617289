import { type RefObject, useLayoutEffect, useRef } from 'react';

import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { createLayerPainter } from '#scale/layer-painter.ts';
import type { Stage, StandIn } from '#scale/stand-in.ts';
import type { ViewportStore } from '#scale/viewport-store.ts';

/** The elements that the painter moves and draws on, to be given to what holds them. */
export interface PaintedElements {
  readonly section: RefObject<HTMLElement | null>;
  readonly header: RefObject<HTMLDivElement | null>;
  readonly headerCanvas: RefObject<HTMLCanvasElement | null>;
  readonly pinned: RefObject<HTMLSpanElement | null>;
  readonly plotLayer: RefObject<HTMLDivElement | null>;
  readonly plotCanvas: RefObject<HTMLCanvasElement | null>;
}

/** What React drew, and for which viewport. */
export interface DrawnScale {
  readonly store: ViewportStore;
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** The element of which the width was measured, in pixels. */
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly width: number;
}

/**
 * Moves what React drew to wherever the store is, at every change, until React draws again. What
 * the layers cannot show `standInOn` draws, where there is one: anew from the next movement on.
 */
export function useLayerPainter(
  { store, view, limits, plot, width }: DrawnScale,
  standInOn: ((stage: Stage) => StandIn) | null,
): PaintedElements {
  const section = useRef<HTMLElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const headerCanvas = useRef<HTMLCanvasElement>(null);
  const pinned = useRef<HTMLSpanElement>(null);
  const plotLayer = useRef<HTMLDivElement>(null);
  const plotCanvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (!section.current || !plot.current || !plotCanvas.current || !headerCanvas.current) return;
    const paint = createLayerPainter({
      layers: [plotLayer.current, header.current].filter((layer) => layer !== null),
      pinned: pinned.current,
      view,
      limits,
      width,
      standIn:
        standInOn &&
        standInOn({
          section: section.current,
          plot: plot.current,
          plotCanvas: plotCanvas.current,
          headerCanvas: headerCanvas.current,
        }),
    });
    const follow = () => paint(store.get());
    follow();
    return store.subscribe(follow);
  }, [store, view, limits, plot, width, standInOn]);
  return { section, header, headerCanvas, pinned, plotLayer, plotCanvas };
}
