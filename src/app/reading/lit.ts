import { useSyncExternalStore } from 'react';

/*
 * The event under the pointer or with the focus: one value that parts of a page share without drawing each other anew. It is no part of the view.
 */

const listeners = new Set<() => void>();
let lit: string | null = null;

/** Lights an event by id wherever it is on the page: its marks, its passages, its chips. Null puts out the light. */
export function lightEvent(id: string | null): void {
  if (id === lit) return;
  lit = id;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The lit event, by id. */
export function useLitEvent(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => lit,
    () => null,
  );
}
