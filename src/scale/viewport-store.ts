import { clampViewport, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { createStore } from '#base/store.ts';

/**
 * What is in view, outside React: pan and zoom write here many times a second, drawing follows at
 * once, and everything else when it rests.
 */
export interface ViewportStore {
  readonly get: () => Viewport;
  /** One step of a movement that may go on. */
  readonly set: (view: Viewport) => void;
  /** A step that is whole, as a button or a key makes it: it rests at once. */
  readonly jump: (view: Viewport) => void;
  /** Whether a movement is going on. */
  readonly isMoving: () => boolean;
  /**
   * Calls `listener` after each step of a movement, not after what rests at once; returns the way
   * to stop it.
   */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Calls `listener` each time that the viewport has changed and then rested; returns the way to
   * stop it.
   */
  readonly onRest: (listener: () => void) => () => void;
}

/** How long a movement must pause to be at rest. */
const REST_MS = 140;

export function createViewportStore(initial: Viewport, limits: ViewportLimits): ViewportStore {
  const state = createStore({ view: clampViewport(initial, limits), moving: false });
  let timer: ReturnType<typeof setTimeout> | null = null;

  /**
   * The view that is wanted, within the limits; the very object that is there where that is the
   * same.
   */
  function within(wanted: Viewport): Viewport {
    const { view } = state.get();
    const next = clampViewport(wanted, limits);
    return next.start === view.start && next.end === view.end ? view : next;
  }

  function rest(view: Viewport) {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    state.set({ view, moving: false });
  }

  /** Tells `listener` of steps that are part of a movement, or of those that rest. */
  function listen(listener: () => void, moving: boolean): () => void {
    return state.subscribe(() => {
      if (state.get().moving === moving) listener();
    });
  }

  return {
    get: () => state.get().view,
    set(wanted) {
      const view = within(wanted);
      if (view === state.get().view) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => rest(view), REST_MS);
      state.set({ view, moving: true });
    },
    jump(wanted) {
      const { view, moving } = state.get();
      const next = within(wanted);
      if (next !== view || moving) rest(next);
    },
    isMoving: () => state.get().moving,
    subscribe: (listener) => listen(listener, true),
    onRest: (listener) => listen(listener, false),
  };
}
