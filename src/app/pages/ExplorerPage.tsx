import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';

import { filterPart } from '#app/filters/filter-part.ts';
import { EventBeside } from '#app/pages/EventBeside.tsx';
import { ExplorerFilters } from '#app/pages/ExplorerFilters.tsx';
import { ExplorerList } from '#app/pages/ExplorerList.tsx';
import { PageHead } from '#app/pages/PageHead.tsx';
import { PageTimeline } from '#app/pages/PageTimeline.tsx';
import { SkipLinks, TO_EVENT, TO_LIST, TO_TIMELINE } from '#app/pages/SkipLinks.tsx';
import { useShownEvents } from '#app/pages/use-shown-events.ts';
import { ClockToCome } from '#app/saying/ClockToCome.tsx';
import { useClock } from '#app/saying/use-clock.ts';
import { StripTicksToCome } from '#app/search/TicksToCome.tsx';
import { Part } from '#app/start/Part.tsx';
import { usePart } from '#app/start/program-part.ts';
import { useEventHref, useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { useEscape } from '#app/steps/use-escape.ts';
import { useKeptInView } from '#app/steps/use-kept-in-view.ts';
import { useLast } from '#app/steps/use-last.ts';
import { useReturnedFocus } from '#app/steps/use-returned-focus.ts';
import { at } from '#base/at.ts';
import { createStore } from '#base/store.ts';
import type { ListPart } from '#explore/folds/ListFrame.tsx';
import { SpanStrip } from '#explore/SpanStrip.tsx';
import { StartingPoints } from '#explore/StartingPoints.tsx';
import { toggleShownSource } from '#model/choice/toggle-shown-source.ts';
import { countFilters } from '#model/choice/count-filters.ts';
import { deselect, setDisputed, setFacet, type ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { DaySpan } from '#model/day.ts';

export interface ExplorerPageProps {
  readonly chronology: Chronology;
  /** Index of the selected event. */
  readonly selected: number | null;
}

/** A question alone, or none where it is chosen. */
function chooseStoryline(view: ViewState, id: string): ViewState {
  return setFacet(view, 'storylines', view.filters.storylines.includes(id) ? [] : [id]);
}

/** The axis above; below it the list by day, or the selected event with its article. */
export function ExplorerPage({ chronology, selected }: ExplorerPageProps) {
  const { view, go } = useSite();
  const href = useHref();
  const hrefOfEvent = useDeferredValue(useEventHref(chronology));
  const shown = useShownEvents(chronology, view);
  const { filtered } = shown;
  const clock = useClock(shown, view);
  const { rows } = clock;
  const counted = rows ?? shown;
  const { doors: choosing } = usePart(filterPart, countFilters(view) > 0);
  const left = useMemo(
    () => choosing && choosing.questionCounts(shown.chronology, shown.filters),
    [choosing, shown.chronology, shown.filters],
  );
  // The mark answers at once; what is told about it may take a moment longer.
  const told = useDeferredValue(selected);
  const toldId = told === null ? null : at(chronology.events.ids, told);
  // There the list is open when the event is closed.
  const near = useLast(toldId);
  const [asked, setAsked] = useState<ListPart | null>(null);
  const opened = useCallback(() => setAsked(null), []);
  useReturnedFocus(toldId);
  // Come from another page, or closed with an event that has no place here.
  const main = useRef<HTMLElement>(null);
  const list = useRef<HTMLElement>(null);
  const [inView] = useState(() => createStore<DaySpan | null>(null));
  useCaughtFocus(told ?? 'list', () => (told === null ? main.current : null));
  useKeptInView(list, filtered.indexes);
  useEscape(selected === null ? null : () => go(deselect(view)));

  return (
    <>
      <SkipLinks links={[TO_TIMELINE, told === null ? TO_LIST : TO_EVENT]} />
      <PageHead chronology={chronology} heading={told === null ? 'large' : 'line'} />
      <main ref={main} aria-label={chronology.title} tabIndex={-1} className="outline-none">
        {told === null && chronology.storylines.length > 0 ? (
          <StartingPoints
            storylines={shown.chronology.storylines}
            chosen={view.filters.storylines}
            left={left}
            hrefOfStoryline={(id) => href(chooseStoryline(view, id))}
            disputed={{
              count: shown.chronology.disputed.size,
              href: href(setDisputed(view, !view.filters.disputed)),
              chosen: view.filters.disputed,
            }}
          />
        ) : null}
        {told === null && rows ? (
          <SpanStrip
            chronology={rows.chronology}
            shown={rows.filtered.indexes}
            list={list}
            inView={inView}
            Ticks={StripTicksToCome}
          />
        ) : null}
        <ExplorerFilters
          chronology={chronology}
          shown={counted.chronology}
          filtered={counted.filtered}
          selected={selected}
          onOpenPart={setAsked}
          inView={told === null ? inView : null}
        />
        <div className="hidden md:block print:block">
          <PageTimeline
            chronology={chronology}
            clock={clock}
            lanes={view.lanes}
            selected={selected}
            open={told}
            hrefOfEvent={hrefOfEvent}
            onToggleSource={(id) => go(toggleShownSource(view, chronology, id))}
            onDeselect={() => go(deselect(view))}
          />
        </div>
        {told === null ? (
          <ExplorerList
            chronology={chronology}
            clock={clock}
            list={list}
            hrefOfEvent={hrefOfEvent}
            near={near}
            asked={asked}
            onOpened={opened}
          />
        ) : (
          <Part of={told}>
            {shown.waits ? (
              <ClockToCome error={shown.waits.error} />
            ) : (
              <EventBeside chronology={shown.chronology} index={told} shown={filtered.indexes} />
            )}
          </Part>
        )}
      </main>
    </>
  );
}
