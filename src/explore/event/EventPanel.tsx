import { at } from '#base/at.ts';
import { Agreement } from '#explore/event/Agreement.tsx';
import { Differences } from '#explore/event/Differences.tsx';
import { EditorsNote } from '#explore/event/notes/EditorsNote.tsx';
import { EventHeading } from '#explore/event/EventHeading.tsx';
import { EventWhen } from '#explore/event/EventWhen.tsx';
import { agreementWords } from '#explore/event/layout/agreement.ts';
import { sumsOf } from '#explore/event/layout/figures.ts';
import { reprintsOf } from '#model/claims/reprints.ts';
import { storylinePlaces } from '#explore/event/layout/storyline-places.ts';
import { tensionsOf } from '#explore/event/layout/tension-order.ts';
import { Neighbours } from '#explore/event/Neighbours.tsx';
import { OrderTold } from '#explore/event/notes/OrderTold.tsx';
import { OutsideFacts } from '#explore/event/notes/OutsideFacts.tsx';
import { OtherSources } from '#explore/event/OtherSources.tsx';
import type { QuotingProps } from '#explore/event/QuotationLink.tsx';
import { Section } from '#explore/event/Section.tsx';
import { SharedSentences } from '#explore/event/notes/SharedSentences.tsx';
import { SourceClaims } from '#explore/event/SourceClaims.tsx';
import { StorylineSteps } from '#explore/event/StorylineSteps.tsx';
import { Tensions } from '#explore/event/Tensions.tsx';
import type { Chronology } from '#model/chronology.ts';
import { coverageOf } from '#model/claims/coverage.ts';
import type { Claim } from '#model/corpus.ts';
import type { DetailsChunk, EventDetails } from '#model/details.ts';
import { sourceById } from '#model/source-by-id.ts';
import { lighting } from '#ui/lighting.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface EventPanelProps extends QuotingProps {
  readonly chronology: Chronology;
  /** The event's place in the chronology. */
  readonly index: number;
  readonly details: EventDetails;
  /** The records that its claims point to. */
  readonly records: Pick<
    DetailsChunk,
    'events' | 'speakers' | 'parties' | 'occasions' | 'places' | 'measures' | 'tensions' | 'sharedSentences'
  >;
  /** Indexes of the events before and after in time, among those shown; null at either end. */
  readonly previous: number | null;
  readonly next: number | null;
  readonly hrefOfEvent: (event: string) => string;
  readonly hrefOfSource: (source: string) => string;
  /** Of the page of a tension or a storyline. */
  readonly hrefOfComparison: (id: string) => string;
  /**
   * Told which event a link under the pointer or with the focus leads to, to light its marks
   * elsewhere.
   */
  readonly onLight?: (event: string | null) => void;
  /** Where a correction of this event can be sent. */
  readonly correctionHref?: string | null;
}

/** One event with everything said about it, each quotation a link to where it was printed. */
export function EventPanel({
  chronology,
  index,
  details,
  records,
  previous,
  next,
  hrefOfEvent,
  hrefOfSource,
  hrefOfComparison,
  onLight,
  correctionHref = null,
  ...quoting
}: EventPanelProps) {
  const { event, claims } = details;
  const { sources, terms } = chronology;
  const tensions = tensionsOf(details, records.tensions, records.events);
  const shared = records.sharedSentences.filter(({ events }) => events.includes(event.id));
  const storylines = storylinePlaces(chronology, index);
  const sums = sumsOf(claims);
  const coverage = coverageOf(details, sources, chronology.horizon);
  const places = event.places.flatMap((id) => records.places.get(id) ?? []);
  const { speakers, parties, measures } = records;
  const agreement = agreementWords(claims, { speakers, parties, measures, sources, places, terms });
  const sameWordsOf = sameWords(claims, (id) => sourceById(sources, id)?.label ?? id);

  return (
    <article className="grid gap-7 text-pretty" {...(onLight && lighting(onLight))}>
      <header className="grid gap-3">
        <EventHeading
          details={details}
          kind={at(chronology.kinds, at(chronology.events.kind, index))}
          places={records.places}
        />
        <EventWhen details={details} sources={sources} datesDiffer={agreement.datesDiffer} />
        <EditorsNote note={event.note} />
      </header>
      <section className="grid gap-3">
        <Agreement words={agreement}>
          <SharedSentences sentences={shared} sources={sources} {...quoting} />
        </Agreement>
        <ul className="grid gap-6">
          {coverage.map(
            (each, place) =>
              each.mention === 'reports' && (
                <SourceClaims
                  key={each.source.id}
                  coverage={each}
                  look={sourceLook(place)}
                  when={event.when}
                  records={records}
                  sourceHref={hrefOfSource(each.source.id)}
                  sameWordsOf={sameWordsOf}
                  {...quoting}
                />
              ),
          )}
        </ul>
        <Differences differing={agreement.differing} />
        {sums.length > 0 && (
          <ul aria-label="Sums of the items" className="nums grid gap-0.5 text-xs text-muted">
            {sums.map((sum) => (
              <li key={sum}>The items: {sum}.</li>
            ))}
          </ul>
        )}
        <OtherSources coverage={coverage} sources={sources} hrefOfSource={hrefOfSource} />
      </section>
      {details.order.length > 0 && (
        <Section title="What came before and after, as it is told">
          <OrderTold told={details.order} chronology={chronology} hrefOfEvent={hrefOfEvent} />
        </Section>
      )}
      {event.outside.length > 0 && (
        <Section title="Known only from outside the articles">
          <OutsideFacts facts={event.outside} />
        </Section>
      )}
      {tensions.length > 0 && (
        <Section title="Where passages disagree or cannot be compared">
          <Tensions tensions={tensions} sources={sources} hrefOfComparison={hrefOfComparison} {...quoting} />
        </Section>
      )}
      {storylines.length > 0 && (
        <Section title="Storylines">
          <StorylineSteps places={storylines} hrefOfEvent={hrefOfEvent} hrefOfComparison={hrefOfComparison} />
        </Section>
      )}
      <Neighbours chronology={chronology} previous={previous} next={next} hrefOfEvent={hrefOfEvent} />
      {correctionHref !== null && (
        <p className="text-xs">
          <a href={correctionHref} rel="noopener external" className="text-link">
            Suggest a correction
          </a>
        </p>
      )}
    </article>
  );
}

/** For a claim the labels of the other sources that print its very words. */
function sameWords(claims: readonly Claim[], labelOf: (source: string) => string): (claim: Claim) => readonly string[] {
  const reprints = reprintsOf(claims);
  return (claim) => {
    const first = reprints.get(claim) ?? claim;
    const all = claims.filter((other) => (reprints.get(other) ?? other) === first);
    return [...new Set(all.map(({ source }) => source))].filter((source) => source !== claim.source).map(labelOf);
  };
}
