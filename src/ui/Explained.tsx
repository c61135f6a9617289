import type { ReactNode } from 'react';

export interface ExplainedProps {
  /** The words that are explained, as they read without it. */
  readonly term: string;
  /** What they mean, in a sentence or two. */
  readonly children: ReactNode;
}

/**
 * Words with their explanation, which unfolds below them by key, touch or pointer, with and without
 * script. Closed and on paper only the words are read.
 */
export function Explained({ term, children }: ExplainedProps) {
  return (
    <details className="explained">
      <summary>{term}</summary>
      <p>{children}</p>
    </details>
  );
}
