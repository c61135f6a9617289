import { useRef } from 'react';

import type { ChosenEvents } from '#app/filters/chosen-events.ts';
import { ChipsToCome } from '#app/filters/ChipsToCome.tsx';
import { Filters } from '#app/filters/Filters.tsx';
import { SEARCH_FIELD } from '#app/search/SearchField.tsx';
import { Keys } from '#app/settings/Keys.tsx';
import { useSite } from '#app/steps/site.ts';
import type { Store } from '#base/store.ts';
import type { ListPart } from '#explore/folds/ListFrame.tsx';
import { ClockChoice } from '#explore/ClockChoice.tsx';
import { LanesSelect } from '#explore/LanesSelect.tsx';
import { RowsChoice } from '#explore/RowsChoice.tsx';
import { ListKey } from '#explore/ListKey.tsx';
import { ListPlace } from '#explore/ListPlace.tsx';
import { Tallies } from '#explore/Tallies.tsx';
import { countFilters } from '#model/choice/count-filters.ts';
import { deselect, setClock, setLanes, setRows } from '#model/choice/view-state.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import type { DaySpan } from '#model/day.ts';

export interface ExplorerFiltersProps extends ChosenEvents {
  /** Asks for a folded part of the list. */
  readonly onOpenPart: (part: ListPart) => void;
  /** The days of the list that stand in the window; null where there is no list. */
  readonly inView: Store<DaySpan | null> | null;
}

/** How many events are shown and why not all: the filters, the chips of those set, the counts. */
export function ExplorerFilters({ onOpenPart, inView, ...props }: ExplorerFiltersProps) {
  const { chronology, shown, filtered } = props;
  const bar = useRef<HTMLDivElement>(null);
  const { view, go } = useSite();
  const active = countFilters(view);
  const clock = <ClockChoice clock={view.clock} onClock={(each) => go(setClock(view, each))} />;
  const counted = COUNTED[shown.events.clock];

  return (
    // On a phone the menu sticks to the top. What is set, which may take many lines, and the counts
    // do not.
    <div
      ref={bar}
      className={`contents md:flex md:flex-wrap md:items-center md:gap-x-4 md:gap-y-2 ${inView ? 'md:py-2' : 'md:py-1'}`}
    >
      <div className="pt-1 md:hidden print:hidden noscript:hidden">{clock}</div>
      <div className="sticky top-0 z-20 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 bg-paper py-2 md:static md:contents">
        <Filters active={active} {...props} />
        <div className="hidden items-center gap-x-4 md:flex print:hidden noscript:hidden">
          {clock}
          <LanesSelect lanes={view.lanes} onLanes={(lanes) => go(setLanes(view, lanes))} />
          <RowsChoice rows={view.rows} onRows={(rows) => go(setRows(view, rows))} />
        </div>
        <Keys />
        {inView ? <ListKey chronology={shown} floats /> : null}
        <button
          type="button"
          className="text-control text-xs md:hidden print:hidden noscript:hidden"
          onClick={() => {
            const field = document.getElementById(SEARCH_FIELD);
            field?.focus({ preventScroll: true });
            field?.click();
          }}
        >
          Search
        </button>
        {inView ? <ListPlace total={filtered.total} all={filtered.all} counted={counted} inView={inView} /> : null}
      </div>
      {active > 0 ? <ChipsToCome chronology={chronology} home={bar} /> : null}
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
