import type { ReactNode } from 'react';

import { useFold } from '#ui/use-fold.ts';

export interface ReadingsFoldProps {
  readonly summary: ReactNode;
  /** Whether what is folded comes into the page only when it is unfolded. */
  readonly isLate: boolean;
  readonly children: () => ReactNode;
}

/** The readings of one article, folded. */
export function ReadingsFold({ summary, isLate, children }: ReadingsFoldProps) {
  const { open, ...fold } = useFold();
  return (
    <details {...fold} className="border-t border-rule first:border-0">
      <summary className="min-h-6 cursor-pointer py-1.5 hover:text-accent">{summary}</summary>
      {open || !isLate ? (
        children()
      ) : (
        <p className="hidden pb-3 text-xs text-muted noscript:block">
          Without JavaScript these readings are in data/events.csv.
        </p>
      )}
    </details>
  );
}
