import { clampViewport, type Viewport, type ViewportLimits } from '#axis/viewport.ts';

/**
 * What is in view, outside React: pan and zoom write here many times a second, drawing follows at once, and everything else when it rests.
 */
export interface ViewportStore {
  readonly get: () => Viewport;
  /** One step of a movement that may go on. */
  readonly set: (view: Viewport) => void;
  /** A step that is whole, as a button or a key makes it: it rests at once. */
  readonly jump: (view: Viewport) => void;
  /** Whether a movement is going on. */
  readonly isMoving: () => boolean;
  /** Calls `listener` after each step of a movement, not after what rests at once; returns the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls `listener` each time that the viewport has changed and then rested; returns the way to stop it. */
  readonly onRest: (listener: () => void) => () => void;
}

/** How long a movement must pause to be at rest. */
const REST_MS = 140;

export function createViewportStore(initial: Viewport, limits: ViewportLimits): ViewportStore {
  let current = clampViewport(initial, limits);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const listeners = new Set<() => void>();
  const restListeners = new Set<() => void>();

  function change(view: Viewport): boolean {
    const next = clampViewport(view, limits);
    if (next.start === current.start && next.end === current.end) return false;
    current = next;
    return true;
  }

  function rest() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    for (const listener of restListeners) listener();
  }

  return {
    get: () => current,
    set(view) {
      if (!change(view)) return;
      for (const listener of listeners) listener();
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    },
    jump(view) {
      if (change(view) || timer !== null) rest();
    },
    isMoving: () => timer !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onRest(listener) {
      restListeners.add(listener);
      return () => void restListeners.delete(listener);
    },
  };
}
