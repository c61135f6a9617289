import type { Place } from '#model/corpus.ts';
import type { EventDetails } from '#model/details.ts';
import { type Kind, KINDS, type Status, STATUSES } from '#model/vocabulary.ts';

export interface EventHeadingProps {
  readonly details: EventDetails;
  readonly places: ReadonlyMap<string, Place>;
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  strike: 'Strike',
  tally: 'Tally',
  statement: 'Statement',
  accusation: 'Accusation',
  agreement: 'Agreement',
  meeting: 'Meeting',
  movement: 'Movement',
  attack: 'Attack',
  incident: 'Incident',
  background: 'Background',
};

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  reported: 'said to have happened',
  planned: 'planned when it was said',
  standing: 'said to be so at the time',
};

/** The title of an event over its kind, status and places. */
export function EventHeading({ details: { event }, places }: EventHeadingProps) {
  const names = event.places.map((id) => places.get(id)?.name ?? id);
  return (
    <div className="grid gap-2">
      <h2 className="max-w-[40ch] font-serif text-xl font-semibold text-balance">{event.title}</h2>
      <p className="text-xs text-muted">
        <span title={KINDS[event.kind]}>{KIND_WORDS[event.kind]}</span>,{' '}
        <span title={STATUSES[event.status]}>{STATUS_WORDS[event.status]}</span>
        {names.length > 0 && <>. {names.join(', ')}</>}
      </p>
    </div>
  );
}
