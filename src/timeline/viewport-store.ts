import { clampViewport, type Viewport, type ViewportLimits } from '#axis/viewport.ts';

/**
 * What is in view, outside React: pan and zoom write here many times a second, drawing follows at once, and everything else when it rests.
 */
export interface ViewportStore {
  readonly get: () => Viewport;
  readonly set: (view: Viewport) => void;
  /** Calls `listener` after each change; returns the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createViewportStore(initial: Viewport, limits: ViewportLimits): ViewportStore {
  let current = clampViewport(initial, limits);
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(view) {
      const next = clampViewport(view, limits);
      if (next.start === current.start && next.end === current.end) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
