import { useMemo } from 'react';

import { compareData } from '#app/compare/compare-data.ts';
import { useShownRecord } from '#app/compare/use-shown-record.ts';
import { useEventHref, useHref, useSite } from '#app/steps/site.ts';
import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { ComparedPassages } from '#compare/ComparedPassages.tsx';
import { ComparePart } from '#compare/ComparePart.tsx';
import { EventStrips } from '#compare/EventStrips.tsx';
import { LitKey } from '#compare/LitKey.tsx';
import { SumSteps } from '#compare/SumSteps.tsx';
import { openPage } from '#model/choice/view-state.ts';
import { type Chronology, sourceCountAt } from '#model/chronology.ts';
import type { ComparedTension } from '#model/comparing/compare.ts';
import { placeOfSource } from '#model/source-by-id.ts';
import { fluidBands } from '#scale/layout/fluid-scale.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface TensionPartsProps {
  readonly chronology: Chronology;
  readonly tension: ComparedTension;
}

/** The passages side by side, the arithmetic, what it rests on, and where it leads. */
export function TensionParts({ chronology, tension }: TensionPartsProps) {
  const { view } = useSite();
  const href = useHref();
  const hrefOfEvent = useEventHref(chronology);
  const lang = useEditorsLang();
  const { told, shown } = useShownRecord(chronology);
  const { sources, span } = chronology;
  const months = useMemo(() => fluidBands(span), [span]);
  const passages = tension.passages.filter(({ source }) => shown.isPublished(placeOfSource(sources, source)));
  const later = tension.passages.length - passages.length;
  const events = tension.events.filter((event) => sourceCountAt(told.events, event) > 0);
  const { questions, tensions } = compareData.here();
  const place = tensions.findIndex(({ id }) => id === tension.id);
  const asked = questions.filter((question) => question.tensions.includes(place));
  return (
    <>
      <ComparePart id="passages" title="Side by side" note={<LitKey of={passages} />}>
        <ComparedPassages passages={passages} sources={sources} hrefOfEvent={hrefOfEvent} />
        {later > 0 ? (
          <p className="pt-2 text-xs text-muted">
            {countOf(later, 'passage')} had not been published by the day that is chosen.
          </p>
        ) : null}
      </ComparePart>
      {later === 0 && tension.sums.length > 0 ? (
        <ComparePart
          id="sums"
          title="Step by step"
          note="Computed from the numbers in the passages; no article says so."
        >
          <SumSteps sums={tension.sums} />
        </ComparePart>
      ) : null}
      {later === 0 && tension.notes.length > 0 ? (
        <ComparePart id="notes" title="What it rests on" note="Inferred by the editors.">
          <ul className="grid max-w-[72ch] gap-2 text-xs">
            {tension.notes.map(({ note, event }) => (
              <li key={note} dir="auto" lang={lang}>
                {note}
                {event === null ? null : (
                  <span className="block text-muted">On: {at(chronology.events.titles, event)}</span>
                )}
              </li>
            ))}
          </ul>
        </ComparePart>
      ) : null}
      <ComparePart id="events" title="The events it is about">
        <EventStrips chronology={told} events={events} months={months} hrefOfEvent={hrefOfEvent} />
      </ComparePart>
      {asked.length > 0 ? (
        <ComparePart
          id="questions"
          title={asked.length === 1 ? 'The question it belongs to' : 'The questions it belongs to'}
        >
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {asked.map(({ id, title }) => (
              <li key={id}>
                <a href={href(openPage(view, { name: 'compare', id }))} dir="auto" lang={lang} className="text-link">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </ComparePart>
      ) : null}
    </>
  );
}
