import { errorOf } from '#base/error-of.ts';
import { createStore } from '#base/store.ts';

/** How far something is that comes later. */
export interface Delivered<Value> {
  /** Null while it is not here. */
  readonly value: Value | null;
  /** Why it is not; null while it may still come. */
  readonly error: Error | null;
}

/** Something that comes later, once: a store for `useSyncExternalStore`. */
export interface Delivery<Value> {
  /**
   * Brings it; all who ask while it is on its way wait for the same. Throws what kept it from
   * coming, and then may be asked again.
   */
  readonly load: () => Promise<Value>;
  /** Has it here at once. */
  readonly give: (value: Value) => void;
  readonly getSnapshot: () => Delivered<Value>;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createDelivery<Value>(bring: () => Promise<Value>): Delivery<Value> {
  const store = createStore<Delivered<Value>>({ value: null, error: null });
  let coming: Promise<Value> | null = null;

  function give(value: Value): void {
    store.set({ value, error: null });
  }

  async function fetchIt(): Promise<Value> {
    try {
      const value = await bring();
      give(value);
      return value;
    } catch (thrown) {
      store.set({ value: null, error: errorOf(thrown) });
      throw thrown;
    } finally {
      coming = null;
    }
  }

  async function load(): Promise<Value> {
    const { value, error } = store.get();
    if (value !== null) return value;
    if (error) store.set({ value: null, error: null });
    coming ??= fetchIt();
    return coming;
  }

  return { load, give, getSnapshot: store.get, subscribe: store.subscribe };
}
