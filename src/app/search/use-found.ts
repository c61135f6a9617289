import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';

import { useShownEvents } from '#app/pages/use-shown-events.ts';
import { engine, look, lookForNothing } from '#app/search/found.ts';
import { lastFound } from '#app/search/last-found.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { useSite } from '#app/steps/site.ts';
import { createStore } from '#base/store.ts';
import { NO_FILTERS, type ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
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
  const scope = useMemo(() => scopeOf(view, chronology, filtered.indexes), [view, chronology, filtered]);
  const key = JSON.stringify([view.filters, view.publishedBy, view.clock]);
  const kept = useMemo(() => ({ key, scope }), [key, scope]);
  useEffect(() => {
    if (words.trim() === '') {
      lookForNothing();
      return;
    }
    look({ words, sort: view.sort, scope: kept.scope, groups }).then(
      () => setFailed(null),
      (error: unknown) => setFailed(error instanceof Error ? error : new Error(String(error))),
    );
  }, [words, view.sort, kept, groups]);
  return missing ?? failed;
}

/** What the filters leave. */
function scopeOf({ filters, publishedBy, clock }: ViewState, { sources }: Chronology, shown: Int32Array): Scope {
  const others = JSON.stringify({ ...filters, sources: [] }) !== JSON.stringify(NO_FILTERS);
  const all = !others && filters.sources.length === 0 && publishedBy === null;
  const counted = sources.flatMap(({ id, published: { latest } }, index) => {
    const out = publishedBy !== null && (latest === null || latest > publishedBy);
    return out || (filters.sources.length > 0 && !filters.sources.includes(id)) ? [] : [index];
  });
  return { events: all ? null : shown, sources: all ? null : counted, parts: !others, clock };
}
