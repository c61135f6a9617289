import { useCallback, useDeferredValue, useRef, useState } from 'react';

import { EventBeside } from '#app/pages/EventBeside.tsx';
import { ExplorerFilters } from '#app/pages/ExplorerFilters.tsx';
import { ExplorerList } from '#app/pages/ExplorerList.tsx';
import { PageHead } from '#app/pages/PageHead.tsx';
import { PageTimeline } from '#app/pages/PageTimeline.tsx';
import { SkipLinks, TO_EVENT, TO_LIST, TO_TIMELINE } from '#app/pages/SkipLinks.tsx';
import { useShownEvents } from '#app/pages/use-shown-events.ts';
import { useClock } from '#app/saying/use-clock.ts';
import { Part } from '#app/start/Part.tsx';
import { useEventHref, useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { useEscape } from '#app/steps/use-escape.ts';
import { useKeptInView } from '#app/steps/use-kept-in-view.ts';
import { useReturnedFocus } from '#app/steps/use-returned-focus.ts';
import { createStore } from '#base/store.ts';
import type { ListPart } from '#explore/EventList.tsx';
import { SpanStrip } from '#explore/SpanStrip.tsx';
import { StartingPoints } from '#explore/StartingPoints.tsx';
import { toggleShownSource } from '#model/choice/toggle-shown-source.ts';
import { deselect, setDisputed, setStoryline } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { DaySpan } from '#model/day.ts';

export interface ExplorerPageProps {
  readonly chronology: Chronology;
  /** Index of the selected event. */
  readonly selected: number | null;
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
  // The mark answers at once; what is told about it may take a moment longer.
  const told = useDeferredValue(selected);
  const [asked, setAsked] = useState<ListPart | null>(null);
  const opened = useCallback(() => setAsked(null), []);
  useReturnedFocus(told === null ? null : (chronology.events.ids[told] ?? null));
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
            storylines={chronology.storylines}
            chosen={view.filters.storyline}
            hrefOfStoryline={(id) => href(setStoryline(view, id === view.filters.storyline ? null : id))}
            disputed={{
              count: chronology.disputed.length,
              href: href(setDisputed(view, !view.filters.disputed)),
              chosen: view.filters.disputed,
            }}
          />
        ) : null}
        {told === null && rows ? (
          <SpanStrip chronology={rows.chronology} shown={rows.filtered.indexes} list={list} inView={inView} />
        ) : null}
        <ExplorerFilters
          chronology={counted.chronology}
          filtered={counted.filtered}
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
          <ExplorerList clock={clock} list={list} hrefOfEvent={hrefOfEvent} asked={asked} onOpened={opened} />
        ) : (
          <Part of={told}>
            <EventBeside chronology={shown.chronology} index={told} shown={filtered.indexes} />
          </Part>
        )}
      </main>
    </>
  );
}
