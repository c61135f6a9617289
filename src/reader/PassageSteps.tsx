import type { MarkedPassage } from '#model/details.ts';

export interface PassageStepsProps {
  /** All passages of the article, in its order. */
  readonly passages: readonly MarkedPassage[];
  /** The place of the open one among them; null when none of them is open. */
  readonly current: number | null;
  readonly hrefOfPassage: (passage: string) => string;
}

/** Which passage of how many is open, and the way to its neighbours. */
export function PassageSteps({ passages, current, hrefOfPassage }: PassageStepsProps) {
  if (passages.length === 0) return null;
  const previous = current === null ? undefined : passages[current - 1];
  const next = passages[current === null ? 0 : current + 1];
  return (
    <nav aria-label="Passages of this article" className="flex flex-wrap items-baseline gap-x-4 text-xs text-muted">
      {current !== null && (
        <span className="nums">
          Passage {current + 1} of {passages.length}
        </span>
      )}
      {previous && <Step href={hrefOfPassage(previous.id)}>Previous</Step>}
      {next && <Step href={hrefOfPassage(next.id)}>{current === null ? 'Go to the first passage' : 'Next'}</Step>}
    </nav>
  );
}

function Step({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} className="inline-flex min-h-6 items-center text-accent underline hover:decoration-2">
      {children}
    </a>
  );
}

/** `1 passage`, `3 passages`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
