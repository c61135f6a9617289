import { useRef } from 'react';

import { PageHead } from '#app/PageHead.tsx';
import { useHref, useSite } from '#app/site.ts';
import { useCaughtFocus } from '#app/use-caught-focus.ts';
import { useDocumentTitle } from '#app/use-document-title.ts';
import type { Chronology } from '#model/chronology.ts';
import { nearestIds } from '#model/nearest-ids.ts';
import { deselect, openSource, openSources, selectEvent } from '#model/view-state.ts';

export interface UnknownPageProps {
  readonly chronology: Chronology;
  readonly what: 'event' | 'source' | 'page';
  /** What the link asked for. */
  readonly id: string;
}

/** A link that leads nowhere says so, offers what is near, and keeps the filters. */
export function UnknownPage({ chronology, what, id }: UnknownPageProps) {
  const { view } = useSite();
  const href = useHref();
  const main = useRef<HTMLElement>(null);
  useCaughtFocus(`${what} ${id}`, () => main.current);
  useDocumentTitle(`Not found: ${id}`);
  const near = nearTo(chronology, what, id).map((each) => ({
    ...each,
    href: href(what === 'event' ? selectEvent(view, each.id) : openSource(view, each.id)),
  }));
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="unknown-title" tabIndex={-1} className="max-w-[62ch] py-10 outline-none">
        <h1 id="unknown-title" className="font-serif text-xl font-semibold">
          {what === 'page' ? 'There is no such page' : `There is no such ${what} in this edition`}
        </h1>
        <p className="mt-2 text-muted">
          The link asks for “{id}”. It may be mistyped, or the {what} may have been taken out.
        </p>
        {near.length > 0 ? (
          <>
            <h2 className="mt-6 text-xs font-semibold">Did you mean</h2>
            <ul className="mt-1">
              {near.map(({ id: nearId, title, href: nearHref }) => (
                <li key={nearId} className="border-t border-rule py-2">
                  <a href={nearHref} className="font-serif text-base text-accent underline">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p className="mt-6 flex gap-4">
          <a href={href(deselect(view))} className="text-accent underline">
            The timeline
          </a>
          <a href={href(openSources(view))} className="text-accent underline">
            All sources
          </a>
        </p>
      </main>
    </>
  );
}

function nearTo({ events, sources }: Chronology, what: UnknownPageProps['what'], id: string) {
  if (what === 'event') return nearestIds(id, events.ids, events.titles);
  if (what === 'page') return [];
  return nearestIds(
    id,
    sources.map((source) => source.id),
    sources.map((source) => source.label),
  );
}
