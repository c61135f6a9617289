import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { atRest } from '#timeline/use-viewport.ts';
import type { ViewportStore } from '#timeline/viewport-store.ts';

/** Marks are drawn this share of the view's length beyond either edge, so that a pan uncovers them. */
export const OVERSCAN = 0.4;
/** Zoomed by more than this since React drew, it draws again before movement rests. */
const ZOOM_REACH = 2.2;

/**
 * The viewport for which React draws: it follows the store when movement rests, and before that only when what is drawn no longer covers what is in
 * view. In between the painter moves what is drawn.
 */
export function useDrawnView(store: ViewportStore, limits: ViewportLimits): Viewport {
  const [drawn, setDrawn] = useState(store.get);
  const latest = useRef(drawn);
  useLayoutEffect(() => {
    latest.current = drawn;
  }, [drawn]);

  useEffect(() => {
    const follow = () => setDrawn(store.get());
    const stopRest = atRest(store, follow);
    const stop = store.subscribe(() => {
      if (!covers(latest.current, store.get(), limits)) startTransition(follow);
    });
    return () => {
      stopRest();
      stop();
    };
  }, [store, limits]);

  return drawn;
}

function covers(drawn: Viewport, view: Viewport, limits: ViewportLimits): boolean {
  const length = drawn.end - drawn.start;
  const reach = length * OVERSCAN;
  const from = Math.max(limits.start, drawn.start - reach);
  const to = Math.min(limits.end, drawn.end + reach);
  const zoom = (view.end - view.start) / length;
  return view.start >= from && view.end <= to && zoom < ZOOM_REACH && zoom > 1 / ZOOM_REACH;
}
