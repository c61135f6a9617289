import { useDeferredValue } from 'react';

import { asToldBy } from '#model/as-told-by.ts';
import { type FilteredEvents, filterEvents } from '#model/choice/filter.ts';
import type { Filters, ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { sharedMemo } from '#ui/shared-memo.ts';

/** What a view shows of a chronology. */
export interface ShownEvents {
  /** As the chosen sources tell it. */
  readonly chronology: Chronology;
  readonly filtered: FilteredEvents;
  /** By which it is filtered. */
  readonly filters: Filters;
  /**
   * Chosen sources, none standing for all: those of which `filtered` tells, and those that boxes
   * show.
   */
  readonly sources: ReadonlySet<string>;
  readonly ticked: ReadonlySet<string>;
}

const setOf = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);
const useChosen = sharedMemo(setOf);
const useTicked = sharedMemo(setOf);
const useTold = sharedMemo(asToldBy);
const useFiltered = sharedMemo(filterEvents);

/**
 * Filters for a view. The boxes answer at once; what follows from them may take a moment longer.
 */
export function useShownEvents(chronology: Chronology, { filters, publishedBy }: ViewState): ShownEvents {
  const settled = useDeferredValue(filters);
  const sources = useChosen(settled.sources);
  const told = useTold(chronology, sources);
  const filtered = useFiltered(told, settled, publishedBy);
  const ticked = useTicked(filters.sources);
  return { chronology: told, filtered, filters: settled, sources, ticked };
}
