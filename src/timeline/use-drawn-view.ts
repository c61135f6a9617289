import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { drawnWindow } from '#timeline/drawn-window.ts';
import type { ViewportStore } from '#timeline/viewport-store.ts';

/** While movement goes on, React draws at most once in so many milliseconds. */
const PATIENCE_MS = 400;
/** Zoomed in by more than this since React drew, it draws again before movement rests. */
const ZOOM_REACH = 3;

/**
 * The viewport for which React draws: it follows the store when movement rests, and before that only when what is drawn no longer covers what is in
 * view, and then not at each step. In between the painter moves what is drawn.
 */
export function useDrawnView(store: ViewportStore, limits: ViewportLimits): Viewport {
  const [drawn, setDrawn] = useState(store.get);
  const latest = useRef(drawn);
  useLayoutEffect(() => {
    latest.current = drawn;
  }, [drawn]);

  useEffect(() => {
    let drawnAt = -Infinity;
    const follow = () => setDrawn(store.get());
    const stopRest = store.onRest(follow);
    const stop = store.subscribe(() => {
      const now = performance.now();
      if (now - drawnAt < PATIENCE_MS || covers(latest.current, store.get(), limits)) return;
      drawnAt = now;
      startTransition(follow);
    });
    return () => {
      stopRest();
      stop();
    };
  }, [store, limits]);

  return drawn;
}

function covers(drawn: Viewport, view: Viewport, limits: ViewportLimits): boolean {
  const { start, end } = drawnWindow(drawn, limits);
  const zoom = (drawn.end - drawn.start) / (view.end - view.start);
  return view.start >= start && view.end <= end && zoom < ZOOM_REACH;
}
