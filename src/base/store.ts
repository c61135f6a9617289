/**
 * One value that may change, with those who want to know; fits `useSyncExternalStore`. Its
 * functions need no `this`.
 */
export interface Store<T> {
  readonly get: () => T;
  /** Tells all listeners at once; the value that is there already tells no one. */
  readonly set: (value: T) => void;
  /** Calls `listener` after each change; returns the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Where the value of a store is kept, if not in the store itself. */
export interface Keeper<T> {
  readonly read: () => T;
  readonly write: (value: T) => void;
}

export function createStore<T>(initial: T): Store<T> {
  let kept = initial;
  return storeKeptBy({
    read: () => kept,
    write: (value) => {
      kept = value;
    },
  });
}

/** A store that keeps nothing itself: every `set` is written, also one that tells no one. */
export function storeKeptBy<T>({ read, write }: Keeper<T>): Store<T> {
  const listeners = new Set<() => void>();
  return {
    get: read,
    set: (value) => {
      const before = read();
      write(value);
      if (Object.is(before, read())) return;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
