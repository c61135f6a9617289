import type { ReactNode } from 'react';

interface MastheadLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export interface MastheadProps {
  /** The corpus's title and what it is, in a sentence. */
  readonly title: string;
  readonly summary: string;
  /** `5 articles, 75 events`: what there is. */
  readonly size: string;
  readonly homeHref: string;
  readonly links: readonly MastheadLink[];
  /**
   * `large`: the corpus is introduced. `line`: it is named on the first line. `aside`: the same,
   * and the page's h1 stands elsewhere.
   */
  readonly heading: 'large' | 'line' | 'aside';
  /** Controls at the right. */
  readonly children?: ReactNode;
}

/** What this is, where the data come from, what to click. */
export function Masthead({ title, summary, size, homeHref, links, heading, children }: MastheadProps) {
  const Title = heading === 'aside' ? 'p' : 'h1';
  return (
    <header className="border-b-2 border-ink pt-3 pb-2">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <p className="font-serif text-lg font-bold tracking-tight">
          <a href={homeHref} className="no-underline">
            Sourceline
          </a>
        </p>
        {heading === 'large' ? null : <Title className="sr-only font-serif text-sm wide:not-sr-only">{title}</Title>}
        <nav aria-label="Pages" className="grow">
          <ul className="flex gap-4 text-xs">
            {links.map(({ label, href, current }) => (
              <li key={label}>
                <a
                  href={href}
                  aria-current={current ? 'page' : undefined}
                  className="inline-block py-1 no-underline hover:underline aria-[current=page]:font-semibold aria-[current=page]:underline"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center gap-3 print:hidden">{children}</div>
      </div>
      {heading === 'large' ? (
        <>
          <h1 className="mt-1 font-serif text-lg leading-tight font-semibold text-balance md:text-xl">{title}</h1>
          <p className="mt-1 text-xs text-muted md:text-sm">
            <span className="hidden md:inline">{summary} </span>
            <span className="nums">{size}.</span>{' '}
            <strong className="font-semibold text-ink">
              Every mark is a quotation: choose one to read it where it was printed.
            </strong>
          </p>
        </>
      ) : null}
    </header>
  );
}
