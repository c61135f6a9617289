import { useDeferredValue, useMemo } from 'react';

import { asToldBy } from '#model/as-told-by.ts';
import { type FilteredEvents, filterEvents } from '#model/choice/filter.ts';
import type { Filters, ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

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

/**
 * Filters for a view. The boxes answer at once; what follows from them may take a moment longer.
 */
export function useShownEvents(chronology: Chronology, { filters, publishedBy }: ViewState): ShownEvents {
  const settled = useDeferredValue(filters);
  const sources = useMemo(() => new Set(settled.sources), [settled.sources]);
  const told = useMemo(() => asToldBy(chronology, sources), [chronology, sources]);
  const filtered = useMemo(() => filterEvents(told, settled, publishedBy), [told, settled, publishedBy]);
  const ticked = useMemo(() => new Set(filters.sources), [filters.sources]);
  return { chronology: told, filtered, filters: settled, sources, ticked };
}
