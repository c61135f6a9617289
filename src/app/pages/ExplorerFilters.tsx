import { Filters } from '#app/filters/Filters.tsx';
import { Keys } from '#app/settings/Keys.tsx';
import { useSite } from '#app/steps/site.ts';
import type { Store } from '#base/store.ts';
import type { ListPart } from '#explore/EventList.tsx';
import { ClockChoice } from '#explore/ClockChoice.tsx';
import { FilterChips } from '#explore/FilterChips.tsx';
import { LanesSelect } from '#explore/LanesSelect.tsx';
import { RowsChoice } from '#explore/RowsChoice.tsx';
import { ListKey } from '#explore/ListKey.tsx';
import { ListPlace } from '#explore/ListPlace.tsx';
import { Tallies } from '#explore/Tallies.tsx';
import type { FilteredEvents } from '#model/choice/filter.ts';
import { filtersSet } from '#model/choice/filters-set.ts';
import { clearFilters, deselect, setClock, setLanes, setRows } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import type { DaySpan } from '#model/day.ts';

export interface ExplorerFiltersProps {
  readonly chronology: Chronology;
  readonly filtered: FilteredEvents;
  /** Asks for a folded part of the list. */
  readonly onOpenPart: (part: ListPart) => void;
  /** The days of the list that stand in the window; null where there is no list. */
  readonly inView: Store<DaySpan | null> | null;
}

/** How many events are shown and why not all: the filters, the chips of those set, the counts. */
export function ExplorerFilters({ chronology, filtered, onOpenPart, inView }: ExplorerFiltersProps) {
  const { view, go } = useSite();
  const set = filtersSet(view, chronology);
  const clock = <ClockChoice clock={view.clock} onClock={(each) => go(setClock(view, each))} />;
  const counted = COUNTED[chronology.events.clock];

  return (
    // On a phone the menu sticks to the top. What is set, which may take many lines, and the counts
    // do not.
    <div
      className={`contents md:flex md:flex-wrap md:items-center md:gap-x-4 md:gap-y-2 ${inView ? 'md:py-2' : 'md:py-1'}`}
    >
      <div className="pt-1 md:hidden print:hidden noscript:hidden">{clock}</div>
      <div className="sticky top-0 z-20 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 bg-paper py-2 md:static md:contents">
        <Filters active={set.length} chronology={chronology} filtered={filtered} />
        <div className="hidden items-center gap-x-4 md:flex print:hidden noscript:hidden">
          {clock}
          <LanesSelect lanes={view.lanes} onLanes={(lanes) => go(setLanes(view, lanes))} />
          <RowsChoice rows={view.rows} onRows={(rows) => go(setRows(view, rows))} />
        </div>
        <Keys />
        {inView ? <ListKey chronology={chronology} floats /> : null}
        {inView ? <ListPlace total={filtered.total} all={filtered.all} counted={counted} inView={inView} /> : null}
      </div>
      <FilterChips
        chips={set.map(({ without, ...filter }) => ({ ...filter, onRemove: () => go(without, 'push') }))}
        onClear={() => go(clearFilters(view), 'push')}
      />
      <div className={inView ? 'sr-only md:not-sr-only wide:ml-auto' : 'wide:ml-auto'}>
        <Tallies
          counts={filtered.counts}
          total={filtered.total}
          all={filtered.all}
          counted={counted}
          onOpen={(part) => {
            // The list stands where no event is told.
            go(deselect(view));
            onOpenPart(part);
          }}
        />
      </div>
    </div>
  );
}
