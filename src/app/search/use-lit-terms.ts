import { useMemo, useSyncExternalStore } from 'react';

import { lastFound } from '#app/search/last-found.ts';
import { useSite } from '#app/steps/site.ts';
import { readQuery, type Term } from '#model/search/terms/query.ts';

/**
 * The words that a search lights in what is read: as it found them, and as they were typed until it
 * has.
 */
export function useLitTerms(): readonly Term[] {
  const { words } = useSite().view;
  const found = useSyncExternalStore(lastFound.subscribe, lastFound.get, () => null);
  return useMemo(() => (found?.words === words ? found.terms : readQuery(words).terms), [found, words]);
}
