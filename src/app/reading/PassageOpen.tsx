import { placeOfSource } from '#model/source-by-id.ts';

import { useText } from '#app/data/queries.ts';
import { useReading } from '#app/reading/use-reading.ts';
import { Fault } from '#app/start/Fault.tsx';
import { PLACES } from '#app/steps/places.ts';
import { useAskFor, useHref, useSite } from '#app/steps/site.ts';
import {
  closeBeside,
  openPassage,
  openPassageInSource,
  openSideBySide,
  selectEvent,
} from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { parsePassageId } from '#model/id.ts';
import { ArticlePane } from '#reader/ArticlePane.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { sourceLook } from '#ui/source-look.ts';

export interface PassageOpenProps {
  readonly chronology: Chronology;
  /** Id of the passage. */
  readonly passage: string;
  /**
   * The passage with which this one is read side by side; null: it is read alone, or is the first
   * of the two.
   */
  readonly besideOf: string | null;
  readonly currentEvent: string | null;
}

/** The article of a passage, open at it. */
export function PassageOpen({ chronology, passage, besideOf, currentEvent }: PassageOpenProps) {
  const { view } = useSite();
  const askFor = useAskFor();
  const href = useHref();
  const reading = useReading(chronology);
  const source = parsePassageId(passage)?.source ?? '';
  const text = useText(source);
  if (text.error) return <Fault error={text.error} onRetry={() => void text.refetch()} />;
  if (!text.data) return <Skeleton lines={18} label="Loading the article" />;
  return (
    <ArticlePane
      {...reading(text.data, passage)}
      look={sourceLook(placeOfSource(chronology.sources, source))}
      currentPassage={passage}
      currentEvent={currentEvent}
      asked={askFor(passage)}
      hrefOfEvent={(event, id) => href(openPassage(selectEvent(view, event), id))}
      hrefOfPassage={(id) => href(besideOf === null ? openPassage(view, id) : openSideBySide(view, besideOf, id))}
      articleHref={href(openPassageInSource(view, passage))}
      closeHref={besideOf === null ? null : href(closeBeside(view))}
      backHref={`#${PLACES.event}`}
    />
  );
}
