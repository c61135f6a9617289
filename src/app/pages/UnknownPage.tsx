import { type ReactNode, useRef } from 'react';

import { type NearPage, nearestPages } from '#address/nearest-pages.ts';
import { askedFor, askedKind, type AskedPage, unknownHeading } from '#app/pages/asked-page.ts';
import { PageHead } from '#app/pages/PageHead.tsx';
import { useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { shownStart } from '#base/shown-text.ts';
import { openPage, openSource, type Page, setFacet } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface UnknownPageProps {
  readonly chronology: Chronology;
  /** What the link asked for. */
  readonly page: AskedPage;
}

const MAX_SHOWN = 200;
/** More questions and articles than these are left to the pages that have all. */
const MOST_OFFERED = 8;

/** The pages from which everything can be reached. */
const WAYS: readonly (readonly [Page, string])[] = [
  [{ name: 'explorer' }, 'The timeline'],
  [{ name: 'sources' }, 'All sources'],
];

/**
 * A link that leads nowhere says so, offers what is near, else where to begin, and keeps the
 * filters.
 */
export function UnknownPage({ chronology, page }: UnknownPageProps) {
  const { view } = useSite();
  const href = useHref();
  const main = useRef<HTMLElement>(null);
  const what = askedKind(page);
  const asked = askedFor(page);
  useCaughtFocus(`${what} ${asked}`, () => main.current);
  const near = nearestPages(page, chronology);
  const others = WAYS.filter(([{ name }]) => near.every((each) => each.page.name !== name));

  /** A passage beside an event goes along to the event that was meant. */
  function hrefOf(meant: NearPage): string {
    const { passage, beside } = view;
    const opened = openPage(view, meant.page);
    return href(page.name === 'event' && meant.page.name === 'event' ? { ...opened, passage, beside } : opened);
  }

  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="unknown-title" tabIndex={-1} className="max-w-[62ch] py-10 outline-none">
        <h1 id="unknown-title" className="font-serif text-xl font-semibold">
          {unknownHeading(page)}
        </h1>
        <p className="mt-2 text-muted">
          The link asks for “<bdi className="wrap-anywhere">{shownStart(asked, MAX_SHOWN)}</bdi>”. It may be mistyped,
          or the {what} may have been taken out.
        </p>
        {near.length > 0 ? (
          <Offers title="Did you mean">
            {near.map((each) => (
              <OfferedPage key={hrefOf(each)} href={hrefOf(each)}>
                {each.title ?? nameOf(each.page)}
              </OfferedPage>
            ))}
          </Offers>
        ) : null}
        <Offers title="Start from a question">
          {chronology.storylines.slice(0, MOST_OFFERED).map(({ id, title }) => (
            <OfferedPage key={id} href={href(setFacet(openPage(view, { name: 'explorer' }), 'storylines', [id]))}>
              <bdi>{title}</bdi>
            </OfferedPage>
          ))}
        </Offers>
        <Offers title="Or from an article">
          {chronology.sources.slice(0, MOST_OFFERED).flatMap(({ id, letter, title }, index) =>
            near.some((each) => each.page.name === 'source' && each.page.id === id)
              ? []
              : [
                  <OfferedPage key={id} href={href(openSource(view, id))}>
                    <SourceBadge letter={letter} look={sourceLook(index)} /> <bdi>{title}</bdi>
                  </OfferedPage>,
                ],
          )}
        </Offers>
        <p className="mt-6 flex gap-4">
          {others.map(([way, name]) => (
            <a key={name} href={href(openPage(view, way))} className="text-link">
              {name}
            </a>
          ))}
        </p>
      </main>
    </>
  );
}

/** Pages under a heading; nothing where there are none. */
function Offers({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h2 className="mt-6 text-xs font-semibold">{title}</h2>
      <ul aria-label={title} className="mt-1">
        {children}
      </ul>
    </>
  );
}

function OfferedPage({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li className="border-t border-rule py-2">
      <a href={href} className="font-serif text-base text-link">
        {children}
      </a>
    </li>
  );
}

function nameOf({ name }: Page): string | undefined {
  return WAYS.find(([way]) => way.name === name)?.[1];
}
