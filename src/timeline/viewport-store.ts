import { clampViewport, type Viewport, type ViewportLimits } from '#axis/viewport.ts';

/**
 * What is in view, outside React: pan and zoom write here many times a second, drawing follows at once, and everything else when it rests.
 */
export interface ViewportStore {
  readonly get: () => Viewport;
  readonly set: (view: Viewport) => void;
  /** Whether it changed a moment ago. */
  readonly isMoving: () => boolean;
  /** Calls `listener` after each change; returns the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

const MOVING_MS = 90;

export function createViewportStore(initial: Viewport, limits: ViewportLimits): ViewportStore {
  let current = clampViewport(initial, limits);
  let movedAt = -Infinity;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    isMoving: () => performance.now() - movedAt < MOVING_MS,
    set(view) {
      const next = clampViewport(view, limits);
      if (next.start === current.start && next.end === current.end) return;
      current = next;
      movedAt = performance.now();
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
