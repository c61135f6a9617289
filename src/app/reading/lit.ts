import { useSyncExternalStore } from 'react';

import { createStore } from '#base/store.ts';

/*
 * The event under the pointer or with the focus: one value that parts of a page share without
 * drawing each other anew. It is no part of the view.
 */

const lit = createStore<string | null>(null);

/**
 * Lights an event by id wherever it is on the page: its marks, its passages, its chips. Null puts
 * out the light.
 */
export const lightEvent = lit.set;

/** The lit event, by id. */
export function useLitEvent(): string | null {
  return useSyncExternalStore(lit.subscribe, lit.get, () => null);
}
