import type { RefObject } from 'react';

import { filterPart } from '#app/filters/filter-part.ts';
import { useList } from '#app/lists/use-list.ts';
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
import type { ListPart } from '#explore/folds/ListFrame.tsx';
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
  /** Id of the event that was told last on the page. */
  readonly near: string | null;
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

/** How much of all is shown, if not all is, and the way back to that. */
function ShownOfAll({ chronology, filtered: { total, all } }: NonNullable<ClockRows['rows']>) {
  const { view, go } = useSite();
  return total === all ? null : (
    <p className="hidden text-muted md:block">
      {printCount(total)} of {countOf(all, COUNTED[chronology.events.clock])}{' '}
      <button
        type="button"
        className="ml-2 min-h-6 text-link noscript:hidden"
        onClick={() => go(clearFilters(view), 'push')}
      >
        Show all
      </button>
    </p>
  );
}

/** The list by day, of events or of claims. */
export function ExplorerList({ chronology: all, clock, list, hrefOfEvent, near, ...asking }: ExplorerListProps) {
  const { view } = useSite();
  const lit = useLitEvent();
  const { chronology, filtered } = clock.rows ?? { chronology: null, filtered: null };
  const { List, error } = useList(clock);
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
        {clock.rows ? <ShownOfAll {...clock.rows} /> : null}
        {chronology ? <ListKey chronology={chronology} floats={false} /> : null}
      </div>
      {searching ? (
        <ResultsToCome />
      ) : filtered && List ? (
        <Part of={filtered}>
          <List
            chronology={chronology}
            shown={filtered.indexes}
            lit={lit === null ? null : findEvent(chronology, lit)}
            near={near === null ? null : findEvent(chronology, near)}
            hrefOfEvent={hrefOfEvent}
            {...asking}
          />
          {filtered.total === 0 && filtered.all > 0 ? <NothingToCome chronology={all} /> : null}
        </Part>
      ) : (
        // The axis says the same where there is one.
        <div className={clock.rows ? '' : 'md:hidden'}>
          <ClockToCome error={error} {...(clock.rows ? { label: 'Loading the list' } : {})} />
        </div>
      )}
    </section>
  );
}
