import type { ReactNode } from 'react';
import type { Chronology } from '#model/chronology.ts';
import { coverageOf } from '#model/coverage.ts';
import type { DetailsChunk, EventDetails } from '#model/details.ts';
import { Agreement } from '#explore/event/Agreement.tsx';
import { EventHeading } from '#explore/event/EventHeading.tsx';
import { EventWhen } from '#explore/event/EventWhen.tsx';
import { agreementWords } from '#explore/event/layout/agreement.ts';
import { sumsOf } from '#explore/event/layout/figures.ts';
import { storylinePlaces } from '#explore/event/layout/storyline-places.ts';
import { Neighbours } from '#explore/event/Neighbours.tsx';
import { OtherSources } from '#explore/event/OtherSources.tsx';
import { Section } from '#explore/event/Section.tsx';
import { SourceClaims } from '#explore/event/SourceClaims.tsx';
import { StorylineSteps } from '#explore/event/StorylineSteps.tsx';
import { TensionNote } from '#explore/event/TensionNote.tsx';
import { sourceLook } from '#ui/source-look.ts';

export interface EventPanelProps {
  readonly chronology: Chronology;
  /** The event's place in the chronology. */
  readonly index: number;
  readonly details: EventDetails;
  /** The records that its claims point to. */
  readonly records: Pick<DetailsChunk, 'speakers' | 'occasions' | 'places' | 'measures' | 'tensions'>;
  /** Indexes of the events before and after in time, among those shown; null at either end. */
  readonly previous: number | null;
  readonly next: number | null;
  /** The passage that stands open beside the event, by id. */
  readonly currentPassage: string | null;
  readonly hrefOfEvent: (event: string) => string;
  /** The address of the present event with that passage open beside it. */
  readonly hrefOfPassage: (passage: string) => string;
  readonly hrefOfSource: (source: string) => string;
  /** What can be done with the event (copy, cite, share), shown under its title. */
  readonly actions?: ReactNode;
}

/** More tensions than these begin folded. */
const TENSIONS_OPEN = 2;

/** One event with everything said about it, each quotation a link to where it was printed. */
export function EventPanel({
  chronology,
  index,
  details,
  records,
  previous,
  next,
  currentPassage,
  hrefOfEvent,
  hrefOfPassage,
  hrefOfSource,
  actions,
}: EventPanelProps) {
  const { event, claims } = details;
  const { sources } = chronology;
  const ids = new Set(claims.map(({ id }) => id));
  const tensions = records.tensions.filter((tension) => tension.claims.some((id) => ids.has(id)));
  const storylines = storylinePlaces(chronology, index);
  const sums = sumsOf(claims);
  const coverage = coverageOf(details, sources);
  const agreement = agreementWords(claims, { ...records, sources });

  return (
    <article className="grid gap-8">
      <header className="grid gap-4">
        <EventHeading details={details} places={records.places} />
        <EventWhen details={details} sources={sources} datesDiffer={agreement.datesDiffer} />
        {actions}
      </header>
      <Section title="Who says so">
        <Agreement words={agreement} />
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
                  currentPassage={currentPassage}
                  hrefOfPassage={hrefOfPassage}
                />
              ),
          )}
        </ul>
        {sums.length > 0 && (
          <ul aria-label="Sums of the items" className="nums grid gap-0.5 text-xs text-muted">
            {sums.map((sum) => (
              <li key={sum}>The items: {sum}.</li>
            ))}
          </ul>
        )}
        <OtherSources coverage={coverage} sources={sources} hrefOfSource={hrefOfSource} />
      </Section>
      {tensions.length > 0 && (
        <Section title="Where passages disagree">
          <ul className="grid gap-6">
            {tensions.map((tension) => (
              <TensionNote
                key={tension.id}
                tension={tension}
                sources={sources}
                open={tensions.length <= TENSIONS_OPEN}
                currentPassage={currentPassage}
                hrefOfPassage={hrefOfPassage}
              />
            ))}
          </ul>
        </Section>
      )}
      {storylines.length > 0 && (
        <Section title="Storylines">
          <StorylineSteps places={storylines} hrefOfEvent={hrefOfEvent} />
        </Section>
      )}
      <Neighbours chronology={chronology} previous={previous} next={next} hrefOfEvent={hrefOfEvent} />
    </article>
  );
}
