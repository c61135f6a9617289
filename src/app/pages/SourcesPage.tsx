import { useMemo, useRef } from 'react';

import { PageHead } from '#app/pages/PageHead.tsx';
import { useShownEvents } from '#app/pages/use-shown-events.ts';
import { useClock } from '#app/saying/use-clock.ts';
import { Fault } from '#app/start/Fault.tsx';
import { useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { ClockChoice } from '#explore/ClockChoice.tsx';
import { sourceStrips } from '#explore/layout/source-strips.ts';
import { SourceEntry } from '#explore/SourceEntry.tsx';
import { INITIAL_VIEW, openSource, setClock } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Clock } from '#model/clocks/clock.ts';
import { StripCalendar } from '#scale/StripCalendar.tsx';
import { sourceLook } from '#ui/source-look.ts';

export interface SourcesPageProps {
  readonly chronology: Chronology;
}

/** The files of the open data that most will look for; README.md names all of them. */
const DATA_FILES = [
  { name: 'corpus.json', holds: 'Everything but the texts' },
  { name: 'events.csv', holds: 'A table with a row for each claim' },
  { name: 'annotations.jsonld', holds: 'Each passage as a W3C Web Annotation' },
  { name: 'timelinejs.json', holds: 'The events with a day, for TimelineJS' },
  { name: 'citations.bib', holds: 'The articles for BibTeX' },
  { name: 'README.md', holds: 'What each file holds, and whose the texts are' },
] as const;

/** How strips are to be read. */
const READING: Readonly<Record<Clock, string>> = {
  happened:
    'Bars: what an article dates to the day, higher for more. Hollow: by that day, or from it on. Pale: stretches of time. The flag: its publication, after which it could only tell of plans.',
  said: 'Bars: the days on which was said what an article reports, higher for more. Hollow: by that day, or from it on. Pale: days on one of which it was said. The flag: its publication, the last day on which it can have been said.',
};

/** All articles, in the order of their publication, each with the days of which it tells. */
export function SourcesPage({ chronology }: SourcesPageProps) {
  const { view, go } = useSite();
  const href = useHref();
  const main = useRef<HTMLElement>(null);
  useCaughtFocus('sources', () => main.current);
  const { clock, publishedBy } = view;
  const own = { ...INITIAL_VIEW, clock, publishedBy };
  const { rows, said, error } = useClock(useShownEvents(chronology, own), own);
  const drawn = rows?.chronology ?? null;
  const { months, strips } = useMemo(() => sourceStrips(drawn ?? chronology), [drawn, chronology]);
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="sources-title" tabIndex={-1} className="pt-6 outline-none">
        <div className="grid items-end gap-x-10 gap-y-3 wide:grid-cols-[minmax(0,27rem)_minmax(0,1fr)]">
          <div>
            <h1 id="sources-title" className="font-serif text-xl font-semibold">
              Sources
            </h1>
            <p className="mt-1 text-muted wide:pb-4">
              The articles as they were found, in the order of their publication. Letters and shapes stand for them
              everywhere.
            </p>
          </div>
          <div className="pb-1">
            <div className="pb-1 noscript:hidden print:hidden">
              <ClockChoice clock={view.clock} onClock={(each) => go(setClock(view, each))} />
            </div>
            <p className="max-w-[62ch] pb-2 text-xs text-muted">{READING[view.clock]}</p>
            {error ? <Fault error={error} /> : null}
            <div className="hidden wide:block">
              <StripCalendar months={months} />
            </div>
          </div>
        </div>
        <ol className="border-b border-rule">
          {chronology.sources.map((source, index) => {
            const strip = strips[index];
            return strip ? (
              <SourceEntry
                key={source.id}
                source={source}
                look={sourceLook(index)}
                href={href(openSource(view, source.id))}
                strip={drawn && !drawn.sources[index]?.unpublished ? strip : null}
                unpublished={drawn?.sources[index]?.unpublished ?? null}
                sayings={said && drawn && said.sayingsOfSource(drawn, index)}
                months={months}
              />
            ) : null;
          })}
        </ol>
        <h2 className="mt-10 font-serif text-lg font-semibold">Open data</h2>
        <p className="mt-1 text-muted">Everything here can be downloaded and used elsewhere.</p>
        <dl className="mt-3 grid gap-x-10 gap-y-3 sm:grid-cols-2 wide:grid-cols-3">
          {DATA_FILES.map(({ name, holds }) => (
            <div key={name}>
              <dt>
                <a href={`${import.meta.env.BASE_URL}data/${name}`} className="text-link">
                  {name}
                </a>
              </dt>
              <dd className="text-xs text-muted">{holds}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-10 text-xs text-muted">
          Parts of the program and its fonts are the work of others; their licences stand in{' '}
          <a href={`${import.meta.env.BASE_URL}licences.txt`} className="text-link">
            licences.txt
          </a>
          .
        </p>
      </main>
    </>
  );
}
