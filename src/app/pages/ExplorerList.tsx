import type { RefObject } from 'react';

import { filterPart } from '#app/filters/filter-part.ts';
import { useLitEvent } from '#app/reading/lit.ts';
import { ClockToCome } from '#app/saying/ClockToCome.tsx';
import type { ClockRows } from '#app/saying/use-clock.ts';
import { ResultsToCome } from '#app/search/ResultsToCome.tsx';
import { Part } from '#app/start/Part.tsx';
import { usePart } from '#app/start/program-part.ts';
import { PLACES } from '#app/steps/places.ts';
import { useSite } from '#app/steps/site.ts';
import { countOf, printCount } from '#base/count-of.ts';
import type { Chronology } from '#model/chronology.ts';
import { EventList, type ListPart } from '#explore/EventList.tsx';
import { ListKey } from '#explore/ListKey.tsx';
import { clearFilters } from '#model/choice/view-state.ts';
import { findEvent } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import type { EventHref } from '#timeline/timeline-props.ts';

export interface ExplorerListProps {
  /** All of it, and what of it is shown. */
  readonly chronology: Chronology;
  readonly clock: ClockRows;
  readonly list: RefObject<HTMLElement | null>;
  readonly hrefOfEvent: EventHref;
  /** The folded part that is to be opened and led to. */
  readonly asked: ListPart | null;
  /** Told once that is done. */
  readonly onOpened: () => void;
}

/** What can be done where nothing is left, which comes with what chooses. */
function NothingToCome({ chronology }: { readonly chronology: Chronology }) {
  const { doors } = usePart(filterPart);
  return doors && <doors.NothingLeft chronology={chronology} />;
}

/** The list by day, of events or of claims. */
export function ExplorerList({
  chronology: all,
  clock: { rows, said, error },
  list,
  hrefOfEvent,
  ...asking
}: ExplorerListProps) {
  const { view, go } = useSite();
  const lit = useLitEvent();
  const { chronology, filtered } = rows ?? { chronology: null, filtered: null };
  const List = said?.SaidList ?? EventList;
  const searching = view.words !== '' && !view.embed;
  return (
    <section
      ref={list}
      id={PLACES.list}
      aria-labelledby={PLACES.listHeading}
      className="isolate md:mt-4 md:border-t-2 md:border-ink md:pt-2"
    >
      <div className="nums flex-wrap items-baseline gap-x-4 pb-1 text-xs md:flex">
        <h2 id={PLACES.listHeading} className="sr-only font-semibold md:not-sr-only">
          {searching ? 'What was found' : 'Day by day'}
        </h2>
        {filtered && filtered.total < filtered.all ? (
          <p className="hidden text-muted md:block">
            {printCount(filtered.total)} of {countOf(filtered.all, COUNTED[chronology.events.clock])}{' '}
            <button
              type="button"
              className="ml-2 min-h-6 text-link noscript:hidden"
              onClick={() => go(clearFilters(view), 'push')}
            >
              Show all
            </button>
          </p>
        ) : null}
        {chronology ? <ListKey chronology={chronology} floats={false} /> : null}
      </div>
      {searching ? (
        <ResultsToCome />
      ) : filtered ? (
        <Part of={filtered}>
          <List
            chronology={chronology}
            shown={filtered.indexes}
            lit={lit === null ? null : findEvent(chronology, lit)}
            hrefOfEvent={hrefOfEvent}
            {...asking}
          />
          {filtered.total === 0 && filtered.all > 0 ? <NothingToCome chronology={all} /> : null}
        </Part>
      ) : (
        // The axis says the same where there is one.
        <div className="md:hidden">
          <ClockToCome error={error} />
        </div>
      )}
    </section>
  );
}
