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
    <details className="explained open:basis-full">
      <summary className="inline-flex min-h-6 cursor-help list-none items-center underline decoration-dotted print:no-underline">
        {term}
      </summary>
      <p className="max-w-[34rem] border-l border-rule pb-1 pl-2 text-2xs print:hidden">{children}</p>
    </details>
  );
}
