import { createStore } from '#base/store.ts';
import type { Found } from '#model/search/search.ts';

/** The last answer of the search; null: nothing was asked yet. */
export const lastFound = createStore<Found | null>(null);
