import { useDeferredValue, useMemo } from 'react';

import { type FilteredEvents, filterEvents } from '#model/choice/filter.ts';
import type { ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

/** What a view shows of a chronology. */
export interface ShownEvents {
  readonly filtered: FilteredEvents;
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
  const filtered = useMemo(() => filterEvents(chronology, settled, publishedBy), [chronology, settled, publishedBy]);
  const sources = useMemo(() => new Set(settled.sources), [settled.sources]);
  const ticked = useMemo(() => new Set(filters.sources), [filters.sources]);
  return { filtered, sources, ticked };
}
