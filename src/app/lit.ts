import { useSyncExternalStore } from 'react';

/** One value that parts of a page share without drawing each other anew. */
interface Shared<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function share<Value>(initial: Value): Shared<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set: (next) => {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const nothing = () => null;

const litEvent = share<string | null>(null);
const litTerm = share<string | null>(null);

/** Lights an event by id wherever it is on the page: its marks, its passages, its chips. Null puts out the light. */
export const lightEvent = litEvent.set;

/** The event under the pointer or with the focus, by id. */
export function useLitEvent(): string | null {
  return useSyncExternalStore(litEvent.subscribe, litEvent.get, nothing);
}

/** Lights the words of a term, by id, in every article that is open. */
export const lightTerm = litTerm.set;

/** The term whose words are lit, by id. */
export function useLitTerm(): string | null {
  return useSyncExternalStore(litTerm.subscribe, litTerm.get, nothing);
}
