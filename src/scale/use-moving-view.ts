import { useCallback, useSyncExternalStore } from 'react';

import type { Viewport } from '#axis/viewport.ts';
import type { ViewportStore } from '#scale/viewport-store.ts';

/** The viewport at each step of a movement, for what is light enough to be drawn at each. */
export function useMovingView(store: ViewportStore): Viewport {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [store.subscribe(listener), store.onRest(listener)];
      return () => stops.forEach((stop) => stop());
    },
    [store],
  );
  return useSyncExternalStore(subscribe, store.get, store.get);
}
