import { useEffect, useRef } from 'react';
import type { MarkedPassage } from '#model/details.ts';

export interface PassageStepsProps {
  /** All passages of the article, in its order. */
  readonly passages: readonly MarkedPassage[];
  /** The place of the open one among them; null when none of them is open. */
  readonly current: number | null;
  readonly hrefOfPassage: (passage: string) => string;
  /** Whether Alt with the arrow keys up and down takes these steps: those of one article on a page. */
  readonly keys: boolean;
}

const STEP_OF_KEY: Readonly<Record<string, string>> = { ArrowUp: 'prev', ArrowDown: 'next' };

/** Which passage of how many is open, and the way to its neighbours. */
export function PassageSteps({ passages, current, hrefOfPassage, keys }: PassageStepsProps) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!keys) return;
    const listen = (event: KeyboardEvent) => {
      const step = STEP_OF_KEY[event.key];
      const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, target } = event;
      if (step === undefined || !altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
      // A closed list of choices opens with these keys.
      if (target instanceof HTMLSelectElement) return;
      const link = nav.current?.querySelector<HTMLElement>(`a[rel=${step}]`);
      if (!link) return;
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
      ref={nav}
      aria-label={keys ? 'Passages of this article' : 'Passages of the other article'}
      className="flex flex-wrap items-baseline gap-x-4 text-xs text-muted"
    >
      {current !== null && (
        <span className="nums">
          Passage {current + 1} of {passages.length}
        </span>
      )}
      {previous && (
        <Step rel="prev" href={hrefOfPassage(previous.id)} keys={keys}>
          Previous
        </Step>
      )}
      {next && (
        <Step rel="next" href={hrefOfPassage(next.id)} keys={keys}>
          {current === null ? 'Go to the first passage' : 'Next'}
        </Step>
      )}
      {keys && <span className="hidden text-2xs wide:inline">Alt with ↑ ↓</span>}
    </nav>
  );
}

interface StepProps {
  readonly rel: 'prev' | 'next';
  readonly href: string;
  readonly keys: boolean;
  readonly children: string;
}

function Step({ rel, href, keys, children }: StepProps) {
  return (
    <a
      rel={rel}
      href={href}
      aria-keyshortcuts={keys ? (rel === 'prev' ? 'Alt+ArrowUp' : 'Alt+ArrowDown') : undefined}
      className="inline-flex min-h-6 items-center text-accent underline hover:decoration-2"
    >
      {children}
    </a>
  );
}
