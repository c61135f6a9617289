import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';

import { EventBeside } from '#app/EventBeside.tsx';
import { ExplorerFilters } from '#app/ExplorerFilters.tsx';
import { useLitEvent } from '#app/lit.ts';
import { LitTimeline } from '#app/LitTimeline.tsx';
import { PageHead } from '#app/PageHead.tsx';
import { detailsQuery } from '#app/queries.ts';
import { useEventHref, useHref, useSite } from '#app/site.ts';
import { useDocumentTitle } from '#app/use-document-title.ts';
import { useEscape } from '#app/use-escape.ts';
import { useReturnedFocus } from '#app/use-returned-focus.ts';
import { toggleShownSource } from '#app/toggle-shown-source.ts';
import { EventList } from '#explore/EventList.tsx';
import { StartingPoints } from '#explore/StartingPoints.tsx';
import { type Chronology, findEvent } from '#model/chronology.ts';
import type { DaySpan } from '#model/day.ts';
import { filterEvents } from '#model/filter.ts';
import { deselect, openSource, setLaneOrder, setRange, setStoryline } from '#model/view-state.ts';

export interface ExplorerPageProps {
  readonly chronology: Chronology;
  /** Index of the selected event. */
  readonly selected: number | null;
}

/** The axis above; below it the list by day, or the selected event with its article. */
export function ExplorerPage({ chronology, selected }: ExplorerPageProps) {
  const { view, go } = useSite();
  const href = useHref();
  const hrefOfEvent = useEventHref();
  const client = useQueryClient();
  const { filters, publishedBy } = view;
  const filtered = useMemo(() => filterEvents(chronology, filters, publishedBy), [chronology, filters, publishedBy]);
  const listed = useDeferredValue(filtered);
  // The mark answers at once; what is told about it may take a moment longer.
  const told = useDeferredValue(selected);
  const lit = useLitEvent();
  const chosen = useMemo(() => new Set(filters.sources), [filters.sources]);
  useDocumentTitle(selected === null ? chronology.title : (chronology.events.titles[selected] ?? chronology.title));
  useReturnedFocus(told === null ? null : (chronology.events.ids[told] ?? null));
  useEscape(selected === null ? null : () => go(deselect(view)));

  const onRange = useCallback((range: DaySpan | null) => go(setRange(view, range)), [go, view]);
  const onApproach = useCallback(
    (index: number | null) => {
      if (index !== null) void client.prefetchQuery(detailsQuery(index, chronology.chunkSize));
    },
    [client, chronology],
  );

  return (
    <>
      <PageHead chronology={chronology} heading={selected === null ? 'large' : 'line'} />
      <main>
        <ExplorerFilters chronology={chronology} filtered={filtered} />
        <div className="hidden md:block">
          <LitTimeline
            chronology={chronology}
            shown={filtered.indexes}
            lanes={view.lanes}
            laneOrder={view.laneOrder}
            sources={chosen}
            selected={selected}
            litSource={null}
            range={view.range}
            hrefOfEvent={hrefOfEvent}
            hrefOfSource={(id) => href(openSource(view, id))}
            onRange={onRange}
            onToggleSource={(id) => go(toggleShownSource(view, chronology, id))}
            onLaneOrder={(ids) => go(setLaneOrder(view, ids))}
            onDeselect={() => go(deselect(view))}
            onApproach={onApproach}
          />
        </div>
        {told === null ? (
          <div className="grid gap-x-12 gap-y-8 pt-6 wide:grid-cols-[minmax(0,1fr)_20rem]">
            <section aria-labelledby="by-day">
              <h2 id="by-day" className="pb-1 text-xs font-semibold">
                Day by day
              </h2>
              <EventList
                chronology={chronology}
                shown={listed.indexes}
                lit={lit === null ? null : findEvent(chronology, lit)}
                hrefOfEvent={hrefOfEvent}
              />
            </section>
            <div>
              <StartingPoints
                storylines={chronology.storylines}
                chosen={filters.storyline}
                hrefOfStoryline={(id) => href(setStoryline(view, id === filters.storyline ? null : id))}
              />
            </div>
          </div>
        ) : (
          <EventBeside chronology={chronology} index={told} shown={filtered.indexes} />
        )}
      </main>
    </>
  );
}
