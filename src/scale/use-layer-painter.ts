import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { canvasInk } from '#drawing/paint/canvas-ink.ts';
import { keptPalettes } from '#drawing/paint/palette.ts';
import { createLayerPainter } from '#scale/layer-painter.ts';
import { createStandIn, type MovingScene } from '#scale/stand-in.ts';
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
  /** The element of which the width was measured. */
  readonly plot: RefObject<HTMLDivElement | null>;
}

/**
 * Moves what React drew to wherever the store is, at every change, until React draws again. A new
 * `scene` is drawn from the next movement on.
 */
export function useLayerPainter({ store, view, limits, plot }: DrawnScale, scene: MovingScene): PaintedElements {
  const section = useRef<HTMLElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const headerCanvas = useRef<HTMLCanvasElement>(null);
  const pinned = useRef<HTMLSpanElement>(null);
  const plotLayer = useRef<HTMLDivElement>(null);
  const plotCanvas = useRef<HTMLCanvasElement>(null);
  const [paletteOf] = useState(() => keptPalettes(canvasInk));
  useLayoutEffect(() => {
    if (!section.current || !plot.current || !plotCanvas.current || !headerCanvas.current) return;
    const standIn = createStandIn(
      {
        section: section.current,
        plot: plot.current,
        plotCanvas: plotCanvas.current,
        headerCanvas: headerCanvas.current,
        paletteOf,
      },
      scene,
    );
    const paint = createLayerPainter({
      layers: [plotLayer.current, header.current].filter((layer) => layer !== null),
      pinned: pinned.current,
      view,
      limits,
      width: scene.width,
      standIn,
    });
    const follow = () => paint(store.get());
    follow();
    return store.subscribe(follow);
  }, [store, view, limits, plot, scene, paletteOf]);
  return { section, header, headerCanvas, pinned, plotLayer, plotCanvas };
}
