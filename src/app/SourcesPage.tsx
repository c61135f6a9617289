import { useRef } from 'react';

import { PageHead } from '#app/PageHead.tsx';
import { useHref, useSite } from '#app/site.ts';
import { useCaughtFocus } from '#app/use-caught-focus.ts';
import { useDocumentTitle } from '#app/use-document-title.ts';
import { SourceEntry } from '#explore/SourceEntry.tsx';
import { type Chronology, sourcesAt } from '#model/chronology.ts';
import { openSource } from '#model/view-state.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface SourcesPageProps {
  readonly chronology: Chronology;
}

/** All articles, in the order of their publication. */
export function SourcesPage({ chronology }: SourcesPageProps) {
  const { view } = useSite();
  const href = useHref();
  const main = useRef<HTMLElement>(null);
  useCaughtFocus('sources', () => main.current);
  useDocumentTitle('Sources');
  const { events } = chronology;
  const counts = chronology.sources.map(() => 0);
  const alone = chronology.sources.map(() => 0);
  for (let index = 0; index < events.length; index += 1) {
    const sources = sourcesAt(events, index);
    for (const source of sources) {
      counts[source] = (counts[source] ?? 0) + 1;
      if (sources.length === 1) alone[source] = (alone[source] ?? 0) + 1;
    }
  }
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="sources-title" tabIndex={-1} className="max-w-[46rem] pt-6 outline-none">
        <h1 id="sources-title" className="font-serif text-xl font-semibold">
          Sources
        </h1>
        <p className="mt-1 pb-4 text-muted">
          The articles as they were found, in the order of their publication. Letters and shapes stand for them
          everywhere.
        </p>
        <ol>
          {chronology.sources.map((source, index) => (
            <SourceEntry
              key={source.id}
              source={source}
              look={sourceLook(index)}
              href={href(openSource(view, source.id))}
              events={counts[index] ?? 0}
              alone={alone[index] ?? 0}
            />
          ))}
        </ol>
        <h2 className="mt-10 text-xs font-semibold">Open data</h2>
        <p className="mt-1 text-muted">
          Everything here can be downloaded: <a href={`${import.meta.env.BASE_URL}data/corpus.json`}>corpus.json</a>,{' '}
          <a href={`${import.meta.env.BASE_URL}data/events.csv`}>events.csv</a>,{' '}
          <a href={`${import.meta.env.BASE_URL}data/annotations.jsonld`}>annotations.jsonld</a>,{' '}
          <a href={`${import.meta.env.BASE_URL}data/timelinejs.json`}>timelinejs.json</a>,{' '}
          <a href={`${import.meta.env.BASE_URL}data/citations.bib`}>citations.bib</a>. What each holds is said in{' '}
          <a href={`${import.meta.env.BASE_URL}data/README.md`}>README.md</a>.
        </p>
      </main>
    </>
  );
}
