import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';

import { fit, isFit, type Viewport, type ViewportLimits, viewportAround } from '#axis/viewport.ts';
import { day, type DaySpan } from '#model/day.ts';
import { createViewportStore, type ViewportStore } from '#timeline/viewport-store.ts';

/** How long pan and zoom must rest before the rest of the page hears of it. */
const REST_MS = 160;

/** The whole days of a viewport, null for everything: what an address keeps of it. */
export function rangeOf(view: Viewport, limits: ViewportLimits): DaySpan | null {
  if (isFit(view, limits)) return null;
  const first = Math.round(view.start);
  return { first: day(first), last: day(Math.max(first, Math.round(view.end) - 1)) };
}

/** The viewport that shows a range of whole days, everything for null. */
export function viewOf(range: DaySpan | null, limits: ViewportLimits): Viewport {
  return range ? viewportAround(range, limits) : fit(limits);
}

function sameRange(a: DaySpan | null, b: DaySpan | null): boolean {
  return a === b || (a !== null && b !== null && a.first === b.first && a.last === b.last);
}

/**
 * The viewport as a store for drawing, and as a value for rendering. `range` comes from the address and wins when it changes from outside;
 * `onRange` is told once movement rests.
 */
export function useViewport(
  limits: ViewportLimits,
  range: DaySpan | null,
  onRange: (range: DaySpan | null) => void,
): { readonly store: ViewportStore; readonly view: Viewport } {
  const [store] = useState(() => createViewportStore(viewOf(range, limits), limits));
  const view = useSyncExternalStore(store.subscribe, store.get, store.get);

  useLayoutEffect(() => {
    if (!sameRange(rangeOf(store.get(), limits), range)) store.set(viewOf(range, limits));
  }, [store, limits, range]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const next = rangeOf(store.get(), limits);
        if (!sameRange(next, range)) onRange(next);
      }, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, limits, range, onRange]);

  return { store, view };
}
