import { FACET_NAMES } from '#model/choice/facet-names.ts';
import type { ViewState } from '#model/choice/view-state.ts';

/** How many filters are set, each facet as one: as many as `filtersSet` tells. */
export function countFilters({ filters, publishedBy }: ViewState): number {
  const others = [filters.disputed, publishedBy !== null];
  return FACET_NAMES.filter((facet) => filters[facet].length > 0).length + others.filter(Boolean).length;
}
