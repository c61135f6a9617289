import { placeOfSource } from '#model/source-by-id.ts';

import { useText } from '#app/data/queries.ts';
import { useReading } from '#app/reading/use-reading.ts';
import { Fault } from '#app/start/Fault.tsx';
import { PLACES } from '#app/steps/places.ts';
import { useAskFor, useHref, useSite } from '#app/steps/site.ts';
import { quotedNow } from '#model/choice/quoted-places.ts';
import {
  closeBeside,
  openPassage,
  openPassageInSource,
  openSideBySide,
  type QuotedPlace,
  selectEvent,
} from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { lostBy, passageAt, standingOf } from '#model/editions/standing.ts';
import { parsePassageId } from '#model/id.ts';
import { ArticlePane } from '#reader/ArticlePane.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { sourceLook } from '#ui/source-look.ts';

export interface PassageOpenProps {
  readonly chronology: Chronology;
  readonly place: QuotedPlace;
  /**
   * The passage with which this one is read side by side; null: it is read alone, or is the first
   * of the two.
   */
  readonly besideOf: QuotedPlace | null;
  readonly currentEvent: string | null;
}

/** The article of a passage, open at it where its words still stand. */
export function PassageOpen({ chronology, place, besideOf, currentEvent }: PassageOpenProps) {
  const { view } = useSite();
  const askFor = useAskFor();
  const href = useHref();
  const reading = useReading(chronology);
  const source = parsePassageId(place.passage)?.source ?? '';
  const text = useText(source);
  if (text.error) return <Fault error={text.error} onRetry={() => void text.refetch()} />;
  if (!text.data) return <Skeleton lines={18} label="Loading the article" />;
  const { sources } = chronology;
  const standing = standingOf(text.data, place);
  const passage = passageAt(standing);
  return (
    <ArticlePane
      {...reading(text.data, passage)}
      look={sourceLook(placeOfSource(sources, source))}
      currentPassage={passage}
      lost={lostBy(standing)}
      currentEvent={currentEvent}
      asked={askFor(place.passage)}
      hrefOfEvent={(event, id) => href(openPassage(selectEvent(view, event), quotedNow(sources, id)))}
      hrefOfPassage={(id) => {
        const other = quotedNow(sources, id);
        return href(besideOf === null ? openPassage(view, other) : openSideBySide(view, besideOf, other));
      }}
      articleHref={href(openPassageInSource(view, passage === null ? place : quotedNow(sources, passage)))}
      closeHref={besideOf === null ? null : href(closeBeside(view))}
      backHref={`#${PLACES.event}`}
    />
  );
}
