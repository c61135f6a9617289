import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';

import { Fault } from '#app/FaultPage.tsx';
import { detailsQuery, textQuery } from '#app/queries.ts';
import { EVENT_PANEL_ID } from '#app/reveal.ts';
import { useHref, useSite } from '#app/site.ts';
import { upperBound, lowerBound } from '#base/bisect.ts';
import { EventPanel } from '#explore/event/EventPanel.tsx';
import type { Chronology } from '#model/chronology.ts';
import { parsePassageId } from '#model/id.ts';
import { deselect, openPassage, openPassageInSource, openSource, selectEvent } from '#model/view-state.ts';
import { ArticlePane } from '#reader/ArticlePane.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { sourceLook } from '#ui/source-look.ts';

export interface EventBesideProps {
  readonly chronology: Chronology;
  /** Index of the event. */
  readonly index: number;
  /** Indexes of the shown events, upwards: previous and next are among them. */
  readonly shown: Int32Array;
}

/** The selected event and what is said about it; beside it the article, open at the passage. */
export function EventBeside({ chronology, index, shown }: EventBesideProps) {
  const { view } = useSite();
  const href = useHref();
  const details = useQuery(detailsQuery(index, chronology.chunkSize));
  const panel = useRef<HTMLDivElement>(null);
  const title = chronology.events.titles[index] ?? '';

  useLayoutEffect(() => {
    // What was clicked may be gone with the list: then the keyboard goes on from the event.
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [index]);

  const found = details.data?.events[index - details.data.first];
  const passage = view.passage ?? found?.claims[0]?.passages[0]?.id ?? null;
  return (
    <div className="grid min-h-dvh content-start gap-x-12 gap-y-8 pt-4 wide:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <p className="sr-only" role="status">
        {title}
      </p>
      <div ref={panel} id={EVENT_PANEL_ID} tabIndex={-1} className="scroll-mt-4 outline-none">
        <p className="pb-2 text-xs">
          <a href={href(deselect(view))} className="text-accent underline">
            Close and see all days
          </a>
        </p>
        {details.error ? (
          <Fault error={details.error} onRetry={() => void details.refetch()} />
        ) : details.data && found ? (
          <EventPanel
            chronology={chronology}
            index={index}
            details={found}
            records={details.data}
            previous={shown[lowerBound(shown, index) - 1] ?? null}
            next={shown[upperBound(shown, index)] ?? null}
            currentPassage={passage}
            hrefOfEvent={(id) => href(selectEvent(view, id))}
            hrefOfPassage={(id) => href(openPassage(view, id))}
            hrefOfSource={(id) => href(openSource(view, id))}
          />
        ) : (
          <Skeleton lines={14} label="Loading the claims" />
        )}
      </div>
      <div className="wide:sticky wide:top-4 wide:self-start">
        {passage === null ? (
          <Skeleton lines={14} label="Loading the article" />
        ) : (
          <PassageOpen chronology={chronology} passage={passage} currentEvent={found?.event.id ?? null} />
        )}
      </div>
    </div>
  );
}

interface PassageOpenProps {
  readonly chronology: Chronology;
  /** Id of the passage. */
  readonly passage: string;
  readonly currentEvent: string | null;
}

/** The article of a passage, open at it. */
function PassageOpen({ chronology, passage, currentEvent }: PassageOpenProps) {
  const { view } = useSite();
  const href = useHref();
  const source = parsePassageId(passage)?.source ?? '';
  const text = useQuery(textQuery(source));
  if (text.error) return <Fault error={text.error} onRetry={() => void text.refetch()} />;
  if (!text.data) return <Skeleton lines={18} label="Loading the article" />;
  return (
    <ArticlePane
      article={text.data}
      look={sourceLook(chronology.sources.findIndex(({ id }) => id === source))}
      currentPassage={passage}
      currentEvent={currentEvent}
      hrefOfEvent={(event, id) => href(openPassage(selectEvent(view, event), id))}
      hrefOfPassage={(id) => href(openPassage(view, id))}
      articleHref={href(openPassageInSource(view, passage))}
      reach={view.passage === null ? 'pane' : 'page'}
    />
  );
}
