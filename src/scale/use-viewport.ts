import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import { fit, isFit, type Viewport, type ViewportLimits, viewportAround } from '#axis/viewport.ts';
import { day, type DaySpan } from '#model/day.ts';
import { createViewportStore, type ViewportStore } from '#scale/viewport-store.ts';

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
 * The viewport as a store, kept in step with the address: `range` wins when it changes from
 * outside, `onRange` is told once movement rests.
 */
export function useViewport(
  limits: ViewportLimits,
  range: DaySpan | null,
  onRange: (range: DaySpan | null) => void,
): ViewportStore {
  const [store] = useState(() => createViewportStore(viewOf(range, limits), limits));

  const latest = useRef({ range, onRange });
  /**
   * The range last told, which comes back as `range`: late, when another movement may be going on.
   */
  const told = useRef<DaySpan | null | undefined>(undefined);
  useLayoutEffect(() => {
    latest.current = { range, onRange };
  });
  useLayoutEffect(() => {
    const echo = told.current !== undefined && sameRange(told.current, range);
    told.current = undefined;
    if (!echo && !sameRange(rangeOf(store.get(), limits), range)) store.jump(viewOf(range, limits));
  }, [store, limits, range]);

  useEffect(
    () =>
      store.onRest(() => {
        const next = rangeOf(store.get(), limits);
        if (sameRange(next, latest.current.range)) return;
        told.current = next;
        latest.current.onRange(next);
      }),
    [store, limits],
  );

  return store;
}
