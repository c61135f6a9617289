import { at } from '#base/at.ts';
import { type Chronology, statusAt } from '#model/chronology.ts';
import { dateAt } from '#model/date-columns.ts';
import { printEventWhen } from '#model/event-when.ts';
import { langOf } from '#ui/lang.ts';

export interface NeighboursProps {
  readonly chronology: Chronology;
  /** Index of the event before in time, among those shown. */
  readonly previous: number | null;
  /** Index of the event after in time, among those shown. */
  readonly next: number | null;
  readonly hrefOfEvent: (event: string) => string;
}

/** The events before and after in time. */
export function Neighbours({ chronology, previous, next, hrefOfEvent }: NeighboursProps) {
  if (previous === null && next === null) return null;
  return (
    <nav aria-label="Before and after in time" className="grid gap-4 border-t border-rule pt-3 sm:grid-cols-2">
      {[
        { index: previous, words: 'Before', side: '' },
        { index: next, words: 'After', side: 'sm:col-start-2 sm:text-right' },
      ].map(
        ({ index, words, side }) =>
          index !== null && (
            <a
              key={words}
              href={hrefOfEvent(at(chronology.events.ids, index))}
              data-lights={chronology.events.ids[index]}
              className={`group grid gap-0.5 ${side}`}
            >
              <span className="nums text-2xs text-muted">
                {words}:{' '}
                {printEventWhen({
                  ...dateAt(chronology.events, index),
                  status: statusAt(chronology.events, index),
                })}
              </span>
              <span className="font-serif group-hover:underline">
                <bdi lang={langOf(chronology.language)}>{chronology.events.titles[index]}</bdi>
              </span>
            </a>
          ),
      )}
    </nav>
  );
}
