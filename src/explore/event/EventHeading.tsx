import { capital } from '#base/capital.ts';
import { inARow } from '#base/in-words.ts';
import { isolatedText } from '#base/shown-text.ts';
import { EditorsNote } from '#explore/event/notes/EditorsNote.tsx';
import type { Place } from '#model/corpus.ts';
import type { EventDetails } from '#model/details.ts';
import type { Kind } from '#model/kind.ts';
import type { Status } from '#model/vocabulary.ts';
import { useEditorsLang } from '#ui/lang.ts';
import { Explained } from '#ui/Explained.tsx';

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

const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  reported:
    'A source says that it happened. That is what the source says, not that it is so: below stands who says it.',
  planned: 'When it was said it still lay ahead. Whether it came about stands elsewhere, if anywhere.',
  standing: 'A source says that it was so at the time, and gives no beginning or end.',
};

/** The title of an event over its kind, status and places. */
export function EventHeading({ details: { event }, kind, places }: EventHeadingProps) {
  const names = event.places.map((id) => places.get(id)?.name ?? id);
  const noted = event.places.flatMap((id) => places.get(id) ?? []).filter(({ note }) => note !== null);
  return (
    <div className="grid gap-2">
      <h2
        dir="auto"
        lang={useEditorsLang()}
        className="max-w-[40ch] md:mr-40 font-serif text-xl font-semibold text-balance"
      >
        {event.title}
      </h2>
      <div className="flex flex-wrap items-baseline gap-x-3 text-xs text-muted">
        <Explained term={capital(kind.label)}>{kind.definition}</Explained>
        <Explained term={STATUS_WORDS[event.status]}>{STATUS_MEANINGS[event.status]}</Explained>
        {names.length > 0 && <p>{inARow(names)}</p>}
      </div>
      {noted.map(({ id, name, note }) => (
        <EditorsNote key={id} note={note} about={`on ${isolatedText(name)}`} />
      ))}
    </div>
  );
}
