import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';

import { useShownEvents } from '#app/pages/use-shown-events.ts';
import { engine, look, lookForNothing } from '#app/search/found.ts';
import { lastFound } from '#app/search/last-found.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { useSite } from '#app/steps/site.ts';
import { createStore } from '#base/store.ts';
import { NO_FILTERS, type ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { isOutBy } from '#model/published/out-by.ts';
import type { Scope } from '#model/search/scope.ts';
import type { Found } from '#model/search/search.ts';

/** So many groups are told as one types, when typing rests, and more of them on request. */
const FIRST = 6;
const GROUPS = 20;
const told = createStore(GROUPS);

export function tellMore(): void {
  told.set(told.get() + 10 * GROUPS);
}

/** The answer to what is looked for; null while it is not here, or nothing is. */
export function useFound(): Found | null {
  return useSyncExternalStore(lastFound.subscribe, lastFound.get, () => null);
}

/**
 * Looks for words whenever they, the filters or the order change. Why nothing comes, if nothing
 * does.
 */
export function useLooking(words: string, typing: boolean, chronology: Chronology): Error | null {
  const { view } = useSite();
  const { filtered } = useShownEvents(chronology, view);
  const rested = useSyncExternalStore(told.subscribe, told.get, told.get);
  const groups = typing ? FIRST : rested;
  const { error: missing } = useDelivery(engine);
  const [failed, setFailed] = useState<Error | null>(null);
  const { filters, publishedBy, clock, sort } = view;
  const scope = useMemo(
    () => scopeOf({ filters, publishedBy, clock }, chronology, filtered.indexes),
    [filters, publishedBy, clock, chronology, filtered],
  );
  useEffect(() => {
    if (words.trim() === '') {
      lookForNothing();
      return;
    }
    look({ words, sort, scope, groups }).then(
      () => setFailed(null),
      (error: unknown) => setFailed(error instanceof Error ? error : new Error(String(error))),
    );
  }, [words, sort, scope, groups]);
  return missing ?? failed;
}

/** What the filters leave. */
function scopeOf(
  { filters, publishedBy, clock }: Pick<ViewState, 'filters' | 'publishedBy' | 'clock'>,
  { sources }: Chronology,
  shown: Int32Array,
): Scope {
  const others = JSON.stringify({ ...filters, sources: [] }) !== JSON.stringify(NO_FILTERS);
  const all = !others && filters.sources.length === 0 && publishedBy === null;
  const counted = sources.flatMap(({ id, published }, index) => {
    const isOut = publishedBy === null || isOutBy(published, publishedBy);
    const isChosen = filters.sources.length === 0 || filters.sources.includes(id);
    return isOut && isChosen ? [index] : [];
  });
  return { events: all ? null : shown, sources: all ? null : counted, parts: !others, clock };
}
