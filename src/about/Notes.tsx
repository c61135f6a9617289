import type { EventPageHref } from '#about/hrefs.ts';
import { FirstOf } from '#about/FirstOf.tsx';
import type { AboutNote } from '#model/surveys/about.ts';

export interface NotesProps {
  readonly notes: readonly AboutNote[];
  readonly hrefOfEvent: EventPageHref;
}

/** All that editors infer, with what it rests on. */
export function Notes({ notes, hrefOfEvent }: NotesProps) {
  if (notes.length === 0) return <p>Nothing was inferred beside the days.</p>;
  return (
    <FirstOf items={notes} rest="more notes">
      {(some) => <NoteList notes={some} hrefOfEvent={hrefOfEvent} />}
    </FirstOf>
  );
}

function NoteList({ notes, hrefOfEvent }: NotesProps) {
  return (
    <dl className="columns-1 gap-x-10 wide:columns-2">
      {notes.map(({ on, note, event }) => (
        <div key={`${on} ${note}`} className="break-inside-avoid pb-3">
          <dt className="font-serif text-base leading-snug">
            {event === null ? (
              on
            ) : (
              <a href={hrefOfEvent(event)} className="no-underline hover:underline">
                {on}
              </a>
            )}
          </dt>
          <dd className="border-l-2 border-dotted border-muted pl-2 text-xs">{note}</dd>
        </div>
      ))}
    </dl>
  );
}
