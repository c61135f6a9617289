import { useEffect, useState } from 'react';

import type { Viewport } from '#axis/viewport.ts';
import type { ViewportStore } from '#scale/viewport-store.ts';

/**
 * The viewport for which React draws: where the store last rested. In between the painter moves
 * what is drawn.
 */
export function useDrawnView(store: ViewportStore): Viewport {
  const [drawn, setDrawn] = useState(store.get);
  useEffect(() => store.onRest(() => setDrawn(store.get())), [store]);
  return drawn;
}
