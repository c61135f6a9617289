import { useSite } from '#app/steps/site.ts';
import { countOf, printCount } from '#base/count-of.ts';
import { FilterChips } from '#explore/FilterChips.tsx';
import type { FilteredEvents } from '#model/choice/filter.ts';
import { filtersSet } from '#model/choice/filters-set.ts';
import { clearFilters } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

export interface SurveyFiltersProps {
  readonly chronology: Chronology;
  readonly filtered: FilteredEvents;
}

/** By what the page is filtered, if it is. */
export function SurveyFilters({ chronology, filtered }: SurveyFiltersProps) {
  const { view, go } = useSite();
  const set = filtersSet(view, chronology);
  if (set.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-3">
      <p className="nums text-xs">
        Of {printCount(filtered.total)} of {countOf(filtered.all, 'event')}.
      </p>
      <FilterChips
        chips={set.map(({ without, ...filter }) => ({ ...filter, onRemove: () => go(without, 'push') }))}
        onClear={() => go(clearFilters(view), 'push')}
        onLast={() => document.querySelector<HTMLElement>('main')?.focus()}
      />
    </div>
  );
}
