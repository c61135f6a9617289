import { useState } from 'react';

import type { EventHead } from '#model/chronology.ts';
import { printWhen } from '#model/when.ts';
import { countOf } from '#ui/count-of.ts';

export interface ClusterListProps {
  /** Indexes of the events, in time order. */
  readonly events: Int32Array;
  readonly headOf: (event: number) => EventHead;
  readonly hrefOfEvent: (id: string) => string;
  readonly onClose: () => void;
}

const PAGE = 200;

/** The events behind a count, a page at a time when there are many. */
export function ClusterList({ events, headOf, hrefOfEvent, onClose }: ClusterListProps) {
  const [pages, setPages] = useState(1);
  const more = events.length - pages * PAGE;
  return (
    <section className="border-b border-rule bg-raised px-4 py-3 md:ml-50" aria-label={countOf(events.length, 'event')}>
      <div className="flex items-baseline justify-between gap-4">
        <p className="text-xs font-semibold">{countOf(events.length, 'event')} here</p>
        <button type="button" className="min-h-6 text-xs underline" onClick={onClose}>
          Close
        </button>
      </div>
      <ol className="mt-1 max-h-72 overflow-y-auto text-xs">
        {Array.from(events.subarray(0, pages * PAGE), headOf).map((head) => (
          <li key={head.id} className="border-t border-rule py-1">
            <a className="no-underline hover:underline" href={hrefOfEvent(head.id)}>
              {head.title} <span className="nums text-muted">{printWhen(head)}</span>
            </a>
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <button type="button" className="min-h-6 pt-1 text-xs underline" onClick={() => setPages(pages + 1)}>
          Show {Math.min(more, PAGE)} more
        </button>
      ) : null}
    </section>
  );
}
