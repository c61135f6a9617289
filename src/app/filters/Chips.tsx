import type { RefObject } from 'react';

import { useSite } from '#app/steps/site.ts';
import { FilterChips } from '#explore/FilterChips.tsx';
import { filtersSet } from '#model/choice/filters-set.ts';
import { clearFilters } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

export interface ChipsProps {
  readonly chronology: Chronology;
  /** Has the button of the filters, to which the focus goes from the last chip. */
  readonly home: RefObject<HTMLElement | null>;
}

/** The filters of the view, each with the way to take it away. */
export function Chips({ chronology, home }: ChipsProps) {
  const { view, go } = useSite();
  return (
    <FilterChips
      chips={filtersSet(view, chronology).map(({ without, ...filter }) => ({
        ...filter,
        onRemove: () => go(without, 'push'),
      }))}
      onClear={() => go(clearFilters(view), 'push')}
      onLast={() => home.current?.querySelector('summary')?.focus()}
    />
  );
}
