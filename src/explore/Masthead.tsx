import { type ReactNode, useEffect, useRef, useState } from 'react';

import { useEditorsLang } from '#ui/lang.ts';
import { usePressOutside } from '#ui/use-press-outside.ts';

interface MastheadLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export interface MastheadProps {
  /** The corpus's. */
  readonly title: string;
  /** `5 articles, 75 events`: what there is. */
  readonly size: string;
  readonly homeHref: string;
  readonly links: readonly MastheadLink[];
  /**
   * `large`: the corpus is introduced. `line`: it is named on the first line. `aside`: the same,
   * and the page's h1 stands elsewhere.
   */
  readonly heading: 'large' | 'line' | 'aside';
  /** What is set once, behind the pages on a phone. */
  readonly settings?: ReactNode;
  /** Controls at the right. */
  readonly children?: ReactNode;
}

/** What this is, where the data come from, what to click. */
export function Masthead({ title, size, homeHref, links, heading, settings, children }: MastheadProps) {
  const Title = heading === 'aside' ? 'p' : 'h1';
  const named = <bdi lang={useEditorsLang()}>{title}</bdi>;
  return (
    <header className={`border-b-2 border-ink pt-1 ${heading === 'large' ? 'pb-2' : 'pb-0.5'}`}>
      <div className="flex min-h-10 flex-wrap items-center gap-x-6">
        <p className="font-serif text-lg font-bold tracking-tight">
          <a href={homeHref} className="no-underline">
            Sourceline
          </a>
        </p>
        {heading === 'large' ? null : (
          <Title className="sr-only font-serif text-sm min-[88rem]:not-sr-only print:not-sr-only">{named}</Title>
        )}
        <PagesFold settings={settings}>
          <ul className="pages gap-4 text-xs md:flex print:hidden">
            {links.map(({ label, href, current }) => (
              <li key={label}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </PagesFold>
        <div className="flex items-center gap-x-3 print:hidden">{children}</div>
      </div>
      {heading === 'large' ? (
        <>
          <h1 className="font-serif text-xl leading-7 font-semibold text-balance md:text-title">{named}</h1>
          <p className="mt-0.5 text-xs text-muted md:text-sm">
            <span className="nums">{size}.</span>{' '}
            <strong className="font-semibold text-ink">
              Every mark is a quotation
              <span className="hidden md:inline">: choose one to read it where it was printed</span>.
            </strong>
          </p>
        </>
      ) : null}
    </header>
  );
}

/**
 * The pages and what is set once: in the line on a wide page; on a phone behind a button, until
 * Escape, a press elsewhere, the focus that goes on, or a choice. One piece of the page, so that a
 * link keeps its focus.
 */
function PagesFold({ settings, children }: { readonly settings: ReactNode; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  usePressOutside([fold], () => setOpen(false));
  useEffect(() => {
    const around = fold.current;
    const close = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape' && around?.dataset['open'] === '';
      const isChoice = event.type === 'click' && event.target instanceof Element && event.target.closest('a');
      if (!isEscape && !isChoice) return;
      setOpen(false);
      if (!isEscape) return;
      button.current?.focus();
      // It is used up: the event beneath stays open.
      event.preventDefault();
    };
    around?.addEventListener('keydown', close);
    around?.addEventListener('click', close);
    return () => {
      around?.removeEventListener('keydown', close);
      around?.removeEventListener('click', close);
    };
  }, []);
  return (
    <div ref={fold} data-open={open ? '' : undefined} className="relative ml-auto md:static md:contents">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        className="text-select text-xs md:hidden noscript:hidden print:hidden"
        onClick={() => setOpen(!open)}
      >
        Pages
      </button>
      <div
        className={`${open ? 'absolute' : 'hidden noscript:block'} right-0 z-30 mt-1 w-48 border border-rule bg-paper p-4 shadow-card md:contents noscript:static noscript:w-auto noscript:border-0 noscript:p-0 noscript:shadow-none`}
      >
        <nav aria-label="Pages" className="grow">
          {children}
        </nav>
        <div className="pt-3 md:pt-0 print:hidden">{settings}</div>
      </div>
    </div>
  );
}
