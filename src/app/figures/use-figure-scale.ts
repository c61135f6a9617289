import { type KeyboardEvent, type RefCallback, useCallback, useMemo } from 'react';

import { useSite } from '#app/steps/site.ts';
import { fit, isFit, limitsOf, type Viewport, type ViewportLimits, zoomAbout } from '#axis/viewport.ts';
import { setRange } from '#model/choice/view-state.ts';
import type { DaySpan } from '#model/day.ts';
import { listenToGestures } from '#scale/gestures.ts';
import { viewportByKey, ZOOM_STEP } from '#scale/scale-keys.ts';
import { useMovingView } from '#scale/use-moving-view.ts';
import { useViewport } from '#scale/use-viewport.ts';

/** The scale that all plots of a page share. */
export interface FigureScale {
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  readonly fitted: boolean;
  /** For each plot: wheel, pinch and drag move the scale. */
  readonly gestures: RefCallback<HTMLDivElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fitAll: () => void;
}

/** The days in view, those of the address: gestures, keys and buttons move them for all plots. */
export function useFigureScale(span: DaySpan): FigureScale {
  const { view: shown, go } = useSite();
  const limits = useMemo(() => limitsOf(span), [span]);
  const store = useViewport(limits, shown.range, (range) => go(setRange(shown, range)));
  const view = useMovingView(store);
  const middle = (view.start + view.end) / 2;
  const gestures = useCallback<RefCallback<HTMLDivElement>>(
    (element) => {
      if (!element) return undefined;
      return listenToGestures({ element, limits, get: store.get, set: store.set });
    },
    [limits, store],
  );
  return {
    view,
    limits,
    fitted: isFit(view, limits),
    gestures,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = viewportByKey(event, store.get(), middle, limits);
      if (!next) return;
      event.preventDefault();
      store.jump(next);
    },
    zoomIn: () => store.jump(zoomAbout(view, middle, ZOOM_STEP, limits)),
    zoomOut: () => store.jump(zoomAbout(view, middle, 1 / ZOOM_STEP, limits)),
    fitAll: () => store.jump(fit(limits)),
  };
}
