import { placeOfSource } from '#model/source-by-id.ts';
import { useRef } from 'react';

import { PageHead } from '#app/pages/PageHead.tsx';
import { PageTimeline } from '#app/pages/PageTimeline.tsx';
import { SkipLinks, TO_ARTICLE, TO_TIMELINE } from '#app/pages/SkipLinks.tsx';
import { useShownEvents } from '#app/pages/use-shown-events.ts';
import { readingRoom } from '#app/reading/reading-room.ts';
import { useClock } from '#app/saying/use-clock.ts';
import { Fault } from '#app/start/Fault.tsx';
import { usePart } from '#app/start/program-part.ts';
import { PLACES } from '#app/steps/places.ts';
import { useEventHref, useSite } from '#app/steps/site.ts';
import { useBroughtIntoView } from '#app/steps/use-brought-into-view.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { INITIAL_VIEW } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { sourceLook } from '#ui/source-look.ts';

export interface SourcePageProps {
  readonly chronology: Chronology;
  /** Of a source that exists. */
  readonly id: string;
}

/**
 * One article in full. Its lane is lit on the axis; nothing is filtered but what had not been
 * published, and the links keep the filters.
 */
export function SourcePage({ chronology, id }: SourcePageProps) {
  const hrefOfEvent = useEventHref(chronology);
  const { doors: room, error } = usePart(readingRoom);
  const { view } = useSite();
  const { clock: byClock, publishedBy } = view;
  const own = { ...INITIAL_VIEW, clock: byClock, publishedBy };
  const shown = useShownEvents(chronology, own);
  const clock = useClock(shown, own);
  const place = useRef<HTMLElement>(null);
  const index = placeOfSource(chronology.sources, id);
  const source = chronology.sources[index];
  useCaughtFocus(id, () => place.current);
  useBroughtIntoView('article', place);

  return (
    <>
      <SkipLinks links={[TO_TIMELINE, TO_ARTICLE]} />
      <PageHead chronology={chronology} heading="aside" />
      <main>
        <div className="hidden pt-3 md:block print:block">
          <PageTimeline chronology={chronology} clock={clock} lanes="source" source={id} hrefOfEvent={hrefOfEvent} />
        </div>
        <section
          ref={place}
          id={PLACES.article}
          aria-label={source?.title}
          tabIndex={-1}
          className="min-h-(--page-height) pt-6 outline-none"
        >
          {error ? (
            <Fault error={error} />
          ) : room ? (
            <room.SourceArticle chronology={shown.chronology} id={id} look={sourceLook(index)} />
          ) : (
            <Skeleton lines={24} label="Loading the article" />
          )}
        </section>
      </main>
    </>
  );
}
