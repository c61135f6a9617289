import { useSyncExternalStore } from 'react';

import { textScale } from '#drawing/paint/text-scale.ts';

/**
 * In a window that is lower, lanes of fewer rows leave room for what follows them; `low` in the
 * style sheets.
 */
const HIGH_PX = 800;

/** In a frame nothing follows the window's height, which is the frame's own. */
const isLow = () => window.innerHeight < HIGH_PX * textScale() && window.parent === window;

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** Whether the window is low; not, in pages as they were built. */
export function useLowWindow(): boolean {
  return useSyncExternalStore(subscribe, isLow, () => false);
}
