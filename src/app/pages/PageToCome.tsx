import { useRef } from 'react';

import { type AskedPage, unknownHeading } from '#app/pages/asked-page.ts';
import { PageHead } from '#app/pages/PageHead.tsx';
import { Fault } from '#app/start/Fault.tsx';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import type { Chronology } from '#model/chronology.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

export interface PageToComeProps {
  readonly chronology: Chronology;
  /** What the link asked for, where there is no such thing. */
  readonly missing: AskedPage | null;
  /** Why the part of the program with the page did not come. */
  readonly error: Error | null;
}

/**
 * Stands where a page will be whose part of the program is not here yet, or did not come. That an
 * address leads nowhere is said at once.
 */
export function PageToCome({ chronology, missing, error }: PageToComeProps) {
  const main = useRef<HTMLElement>(null);
  useCaughtFocus('page to come', () => main.current);
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} tabIndex={-1} className="min-h-(--page-height) py-10 outline-none">
        {missing ? <h1 className="mb-4 font-serif text-xl font-semibold">{unknownHeading(missing)}</h1> : null}
        {error ? <Fault error={error} /> : <Skeleton lines={14} label="Loading the page" />}
      </main>
    </>
  );
}
