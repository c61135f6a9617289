import type { EventHead } from '#model/chronology.ts';
import { printWhen } from '#model/when.ts';
import { countOf } from '#ui/count-of.ts';

export interface ClusterListProps {
  readonly events: readonly EventHead[];
  readonly hrefOfEvent: (id: string) => string;
  readonly onClose: () => void;
}

/** The events behind a count. */
export function ClusterList({ events, hrefOfEvent, onClose }: ClusterListProps) {
  return (
    <section className="border-b border-rule bg-raised px-4 py-3 md:ml-50" aria-label={countOf(events.length, 'event')}>
      <div className="flex items-baseline justify-between gap-4">
        <p className="text-xs font-semibold">{countOf(events.length, 'event')} here</p>
        <button type="button" className="text-xs underline" onClick={onClose}>
          Close
        </button>
      </div>
      <ol className="mt-1 max-h-72 overflow-y-auto text-xs">
        {events.map((event) => (
          <li key={event.id} className="border-t border-rule py-1">
            <a className="no-underline hover:underline" href={hrefOfEvent(event.id)}>
              {event.title} <span className="nums text-muted">{printWhen(event)}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
