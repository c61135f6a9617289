import { detailsAt } from '#model/details-chunk.ts';
import { openingPassage } from '#model/told-event.ts';
import { sourceById } from '#model/source-by-id.ts';
import { type ReactNode, useMemo, useRef } from 'react';

import { useDetails, useText } from '#app/data/queries.ts';
import { ArticleColumn } from '#app/reading/ArticleColumn.tsx';
import { lightEvent } from '#app/reading/lit.ts';
import { NotYetPublished } from '#app/reading/NotYetPublished.tsx';
import { LitWords } from '#app/search/LitWords.tsx';
import { at } from '#base/at.ts';
import { PassageContext } from '#app/reading/PassageContext.tsx';
import { sourceOf, useOpenPlaces } from '#app/reading/use-open-places.ts';
import { shortAddress } from '#app/printing/short-address.ts';
import { useOrigin } from '#app/sharing/use-origin.ts';
import { Fault } from '#app/start/Fault.tsx';
import { Part } from '#app/start/Part.tsx';
import { PLACES } from '#app/steps/places.ts';
import { useAnnounced } from '#app/steps/announced.ts';
import { useMeasureHref } from '#app/surveys/use-measure-href.ts';
import { useHref, useSite } from '#app/steps/site.ts';
import { useBroughtIntoView } from '#app/steps/use-brought-into-view.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { upperBound, lowerBound } from '#base/bisect.ts';
import { EventPanel, type EventPanelProps } from '#explore/event/EventPanel.tsx';
import { quotationTargets } from '#explore/event/quotation-targets.ts';
import { absoluteAddress } from '#history/absolute-address.ts';
import { quotedNow } from '#model/choice/quoted-places.ts';
import {
  deselect,
  INITIAL_VIEW,
  openPage,
  openPassage,
  openPassageInSource,
  openSideBySide,
  openSource,
  type QuotedPlace,
  selectEvent,
} from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Passage } from '#model/corpus.ts';
import type { Article, DetailsChunk, EventDetails } from '#model/details.ts';
import { parsePassageId } from '#model/id.ts';
import { publishedDetails, publishedRecords } from '#model/published/published-details.ts';
import { correctionAddress } from '#share/layout/correction-address.ts';
import { langOf } from '#ui/lang.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

export interface EventReadingProps {
  /** As the chosen sources tell it: of these is the article with which the event opens. */
  readonly chronology: Chronology;
  /** Index of the event. */
  readonly index: number;
  /** Indexes of the shown events, upwards: previous and next are among them. */
  readonly shown: Int32Array;
}

const ALONE = { all: '', panel: '' };
const SIDE_BY_SIDE = { all: 'wide:gap-x-8 xl:grid-cols-3', panel: 'wide:col-span-2 xl:col-span-1' };

/**
 * The selected event and what is said about it; beside it the article, open at the passage, or two
 * of them.
 */
export function EventReading({ chronology, index, shown }: EventReadingProps) {
  const { view, base } = useSite();
  const href = useHref();
  const hrefOfMeasure = useMeasureHref();
  const origin = useOrigin();
  const details = useDetails(index, chronology);
  const panel = useRef<HTMLDivElement>(null);
  const second = useRef<HTMLDivElement>(null);
  useBroughtIntoView('event', panel);
  const title = at(chronology.events.titles, index);

  const { found, records } = useMemo(() => knownOf(details.data, index, chronology), [details.data, index, chronology]);
  const isUnknown = found?.claims.length === 0;
  const opening = openingPassage(chronology, index);
  const { place, beside, passage, besidePassage } = useOpenPlaces(chronology, opening);
  const source = sourceOf(place);
  const now = (id: string) => quotedNow(chronology.sources, id);
  // What was clicked may be gone: with the list, with a second article, or since that is open now.
  useCaughtFocus([index, sourceOf(beside)].join(' '), () => {
    if (beside !== null) return second.current;
    const [quotation] = view.passage === null ? [] : quotationTargets.all(view.passage);
    return quotation ?? panel.current;
  });
  const labelOf = (quoted: QuotedPlace | null) => sourceById(chronology.sources, sourceOf(quoted) ?? '')?.label;
  // The view is a step ahead while its event is on the way: what it leads to is heard with that.
  const isThere = view.page.name === 'event' && view.page.id === chronology.events.ids[index];
  useAnnounced(`Opened below: ${title}`, usePlaceInWords(isThere && view.passage !== null ? passage : null, found));
  const widths = beside === null ? ALONE : SIDE_BY_SIDE;
  return (
    <div
      className={`grid min-h-(--page-height) content-start gap-x-12 gap-y-8 pt-4 md:pt-1 wide:grid-cols-2 ${widths.all}`}
    >
      <div
        ref={panel}
        id={PLACES.event}
        tabIndex={-1}
        className={`relative min-w-0 scroll-mt-4 outline-none ${widths.panel}`}
      >
        <p className="pb-2 text-xs md:absolute md:top-2 md:right-0 print:hidden">
          <a href={href(deselect(view))} className="text-link">
            Close and see all days
          </a>
        </p>
        {details.error ? (
          <Fault error={details.error} onRetry={() => void details.refetch()} />
        ) : isUnknown ? (
          <NotYetPublished title={title} what="Nothing of this" />
        ) : records && found ? (
          <LitWords>
            <PanelPart
              chronology={chronology}
              index={index}
              details={found}
              records={records}
              {...neighboursOf(index, shown)}
              openPassages={[passage, besidePassage].filter((id) => id !== null)}
              hrefOfEvent={(id) => href(selectEvent(view, id))}
              hrefOfPassage={(id) => href(openPassage(view, now(id)))}
              hrefOfMeasure={hrefOfMeasure}
              hrefOfSideBySide={(id) =>
                place === null || sourceOf(now(id)) === source || id === besidePassage
                  ? null
                  : href(openSideBySide(view, place, now(id)))
              }
              hrefOfSource={(id) => href(openSource(view, id))}
              hrefOfComparison={(id) => href(openPage(view, { name: 'compare', id }))}
              shortAddressOf={(id) => shortAddress(openPassageInSource(INITIAL_VIEW, now(id)))}
              languageOf={(id) => langOf(sourceById(chronology.sources, id)?.language)}
              contextOf={contextOf}
              onLight={lightEvent}
              correctionHref={correctionsOf(
                chronology,
                title,
                absoluteAddress(selectEvent(INITIAL_VIEW, found.event.id), base, origin),
              )}
            />
          </LitWords>
        ) : (
          <Skeleton lines={14} label="Loading the claims" />
        )}
      </div>
      <ArticleColumn
        label={labelOf(place)}
        chronology={chronology}
        place={place}
        besideOf={null}
        told={found}
        hopeless={details.error !== null || isUnknown}
      />
      {beside === null ? null : (
        <ArticleColumn
          ref={second}
          label={labelOf(beside)}
          chronology={chronology}
          place={beside}
          besideOf={place}
          told={found}
          hopeless={false}
        />
      )}
    </div>
  );
}

/** What is said of an event, with the records behind it, in what the chronology holds. */
function knownOf(chunk: DetailsChunk | undefined, index: number, chronology: Chronology) {
  const all = chunk ? detailsAt(chunk, index) : null;
  return {
    found: all && publishedDetails(all, chronology),
    records: chunk ? publishedRecords(chunk, chronology) : null,
  };
}

/** Where it fails the articles beside it go on. */
function PanelPart(props: EventPanelProps) {
  return (
    <Part of={props.details}>
      <EventPanel {...props} />
    </Part>
  );
}

/** The shown events before and after one. */
function neighboursOf(index: number, shown: Int32Array): Pick<EventPanelProps, 'previous' | 'next'> {
  return { previous: shown[lowerBound(shown, index) - 1] ?? null, next: shown[upperBound(shown, index)] ?? null };
}

/** Where a mistake about an event is told; null where the corpus names no place for it. */
function correctionsOf({ corrections }: Chronology, title: string, address: string): string | null {
  return corrections === null ? null : correctionAddress(corrections, title, address);
}

function contextOf(passage: Passage): ReactNode {
  return <PassageContext passage={passage} />;
}

/**
 * `Passage 2 of 9 in Reuters.`: where a passage that was opened stands; nothing before its
 * article is there, and where it is none of it.
 */
function usePlaceInWords(passage: string | null, told: EventDetails | null | undefined): string {
  const source = passage === null ? null : (parsePassageId(passage)?.source ?? null);
  const text = useText(source).data;
  const place = text ? text.passages.findIndex(({ id }) => id === passage) : -1;
  if (!text || place < 0) return '';
  return `Passage ${place + 1} of ${text.passages.length} in ${text.label}${otherWords(text, place, told?.event.id)}.`;
}

/**
 * `, which reports: Talks begin` where a passage reports other events than the one that is told.
 */
function otherWords({ passages }: Article, place: number, told: string | undefined): string {
  const uses = passages[place]?.uses ?? [];
  if (uses.length === 0 || told === undefined || uses.some(({ event }) => event === told)) return '';
  return `, which reports: ${[...new Set(uses.map(({ title }) => title))].join('; ')}`;
}
