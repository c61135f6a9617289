import { useMemo } from 'react';

import type { ChosenEvents } from '#app/filters/chosen-events.ts';
import { facetOptions } from '#app/filters/facet-options.ts';
import { RangeSheet } from '#app/filters/RangeSheet.tsx';
import { PublishedStops } from '#app/published/PublishedStops.tsx';
import { useSite } from '#app/steps/site.ts';
import { countOf } from '#base/count-of.ts';
import { FilterFacet } from '#explore/FilterFacet.tsx';
import { facetCounts } from '#model/choice/facet-counts.ts';
import { FACETS } from '#model/choice/facets.ts';
import { questionCounts } from '#model/choice/question-counts.ts';
import { toggleShownSource } from '#model/choice/toggle-shown-source.ts';
import { FACET_NAMES, type FacetName } from '#model/choice/facet-names.ts';
import { clearFilters, setDisputed, setFacet, toggleValue } from '#model/choice/view-state.ts';
import { COUNTED } from '#model/clocks/clock.ts';

export interface FilterOptionsProps extends ChosenEvents {
  readonly onClose: () => void;
}

/** What a facet is called, and what it means that nothing is chosen in it. */
const FACET_TITLES: Readonly<Record<FacetName, readonly [title: string, none: string]>> = {
  sources: ['Sources', 'Tick those to be shown. Until then all are.'],
  speakers: ['Said by', 'None ticked: anyone.'],
  kinds: ['Kinds of event', 'None ticked: any kind.'],
  agreements: ['Agreement', 'None ticked: whoever says it.'],
  places: ['Places', 'None ticked: any place, and none.'],
  storylines: ['Questions', 'None ticked: all events.'],
  dates: ['How its day is known', 'None ticked: in any way.'],
  statuses: ['Happened or planned', 'None ticked: either.'],
};

/** What the menu of filters holds: of a facet one is enough, of all facets each. */
export function FilterOptions({ onClose, ...props }: FilterOptionsProps) {
  const { view, go } = useSite();
  const { chronology, shown, filtered } = props;
  const { filters } = view;
  const counts = useMemo(() => facetCounts(shown, filters), [shown, filters]);
  const disputed = useMemo(() => questionCounts(shown, filters)?.disputed ?? shown.disputed.size, [shown, filters]);
  return (
    <>
      <p className="text-2xs text-muted">
        A number says how many are left if it is chosen. One tick of a group is enough; several groups go together.
      </p>
      <div className="filter-facets">
        {FACET_NAMES.map((facet) => {
          const ids = FACETS[facet].ids(shown);
          const chosen = filters[facet];
          const isSources = facet === 'sources';
          const [title, noneWords] = FACET_TITLES[facet];
          return ids.length === 0 ? null : (
            <FilterFacet
              key={facet}
              title={title}
              counted={COUNTED[shown.events.clock]}
              isAny={chosen.length === 0}
              anyTicksAll={isSources}
              noneWords={noneWords}
              options={facetOptions(facet, shown, counts[facet], chosen)}
              onToggle={(id) =>
                go(isSources ? toggleShownSource(view, chronology, id) : toggleValue(view, facet, id, ids))
              }
              onOnly={(id) => go(setFacet(view, facet, [id]))}
              onAny={() => go(setFacet(view, facet, []))}
            />
          );
        })}
      </div>
      {shown.disputed.size > 0 ? (
        <label className="flex min-h-6 items-baseline gap-2">
          <input
            type="checkbox"
            className="size-3.5 translate-y-0.5 accent-accent"
            checked={filters.disputed}
            onChange={({ target }) => go(setDisputed(view, target.checked))}
          />
          <span>
            Only where passages disagree, or cannot be compared{' '}
            <span className="nums text-muted">{countOf(disputed, COUNTED[shown.events.clock])}</span>
          </span>
        </label>
      ) : null}
      <div className="grid gap-4 border-t border-rule pt-3 md:hidden">
        <PublishedStops chronology={chronology} />
        <RangeSheet {...props} onClose={onClose} />
      </div>
      <div className="sticky -bottom-4 -mx-4 -mb-4 flex items-center justify-between gap-4 border-t border-rule bg-paper px-4 py-3">
        <button type="button" className="text-control" onClick={() => go(clearFilters(view), 'push')}>
          Clear all
        </button>
        <button type="button" className="min-h-8 bg-ink px-3 font-semibold text-paper" onClick={onClose}>
          Show {countOf(filtered.total, COUNTED[shown.events.clock])}
        </button>
      </div>
    </>
  );
}
