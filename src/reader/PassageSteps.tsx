import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { MarkedPassage } from '#model/details.ts';
import { goesIntoField, isFreeKey } from '#ui/free-key.ts';

export interface PassageStepsProps {
  /** All passages of the article, in its order. */
  readonly passages: readonly MarkedPassage[];
  /** The place of the open one among them; null when none of them is open. */
  readonly current: number | null;
  readonly hrefOfPassage: (passage: string) => string;
  /**
   * Whether Alt with the arrow keys up and down takes these steps: those of one article on a page.
   */
  readonly keys: boolean;
}

/** Which passage of how many is open, and the way to its neighbours. */
export function PassageSteps({ passages, current, hrefOfPassage, keys }: PassageStepsProps) {
  const previousLink = useRef<HTMLAnchorElement>(null);
  const nextLink = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!keys) return;
    const listen = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
      const link = key === 'ArrowUp' ? previousLink.current : key === 'ArrowDown' ? nextLink.current : null;
      if (!link?.href || !altKey || ctrlKey || metaKey || shiftKey) return;
      // A closed list of choices opens with these keys.
      if (!isFreeKey(event) || goesIntoField(event)) return;
      event.preventDefault();
      link.click();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keys]);

  if (passages.length === 0) return null;
  const previous = current === null ? undefined : passages[current - 1];
  const next = passages[current === null ? 0 : current + 1];
  return (
    <nav
      aria-label={keys ? 'Passages of this article' : 'Passages of the other article'}
      className="flex flex-wrap items-baseline gap-x-4 text-xs text-muted"
    >
      {current !== null && (
        <span className="nums">
          Passage {current + 1} of {passages.length}
        </span>
      )}
      {current !== null && (
        <Step link={previousLink} rel="prev" href={previous && hrefOfPassage(previous.id)} keys={keys}>
          Previous
        </Step>
      )}
      <Step link={nextLink} rel="next" href={next && hrefOfPassage(next.id)} keys={keys}>
        {current === null ? 'Go to the first passage' : 'Next'}
      </Step>
      {keys && <span className="hidden text-2xs xl:inline">Alt + ↑ ↓</span>}
    </nav>
  );
}

interface StepProps {
  readonly link: RefObject<HTMLAnchorElement | null>;
  readonly rel: 'prev' | 'next';
  /**
   * Undefined at either end: the step stays, so that it keeps the focus with which it was taken,
   * and leads nowhere.
   */
  readonly href: string | undefined;
  readonly keys: boolean;
  readonly children: string;
}

function Step({ link, rel, href, keys, children }: StepProps) {
  const end = href === undefined;
  const taken = useRef(false);
  useLayoutEffect(() => {
    // Chromium takes the focus from a link that loses its address.
    if (end && taken.current) link.current?.focus({ preventScroll: true });
    taken.current = false;
  }, [end, link]);
  return (
    <a
      ref={link}
      onClick={() => (taken.current = document.activeElement === link.current)}
      rel={rel}
      href={href}
      role={end ? 'link' : undefined}
      aria-disabled={end ? 'true' : undefined}
      tabIndex={end ? -1 : undefined}
      aria-keyshortcuts={keys ? (rel === 'prev' ? 'Alt+ArrowUp' : 'Alt+ArrowDown') : undefined}
      className={`inline-flex min-h-6 items-center ${end ? '' : 'text-link hover:decoration-2'}`}
    >
      {children}
    </a>
  );
}
