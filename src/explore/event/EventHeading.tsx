import { capital } from '#base/capital.ts';
import type { Place } from '#model/corpus.ts';
import type { EventDetails } from '#model/details.ts';
import type { Kind } from '#model/kind.ts';
import { type Status, STATUSES } from '#model/vocabulary.ts';

export interface EventHeadingProps {
  readonly details: EventDetails;
  /** The kind of the event. */
  readonly kind: Kind;
  readonly places: ReadonlyMap<string, Place>;
}

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  reported: 'said to have happened',
  planned: 'planned when it was said',
  standing: 'said to be so at the time',
};

/** The title of an event over its kind, status and places. */
export function EventHeading({ details: { event }, kind, places }: EventHeadingProps) {
  const names = event.places.map((id) => places.get(id)?.name ?? id);
  return (
    <div className="grid gap-2">
      <h2 className="max-w-[40ch] font-serif text-xl font-semibold text-balance">{event.title}</h2>
      <p className="text-xs text-muted">
        <span title={kind.definition}>{capital(kind.label)}</span>,{' '}
        <span title={STATUSES[event.status]}>{STATUS_WORDS[event.status]}</span>
        {names.length > 0 && <>. {names.join(', ')}</>}
      </p>
    </div>
  );
}
