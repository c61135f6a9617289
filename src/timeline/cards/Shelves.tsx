import { memo, useMemo, useRef, useState } from 'react';

import { printCount } from '#base/count-of.ts';
import type { Chronology } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import { printDay } from '#model/day.ts';
import { toldAt } from '#model/told-event.ts';
import { EventsCard } from '#timeline/cards/EventsCard.tsx';
import { shelvesOf, type ShelvedEvents } from '#timeline/layout/shelves.ts';
import type { EventHref } from '#timeline/timeline-props.ts';
import { useAnswers } from '#ui/use-answers.ts';

export interface ShelvesProps {
  readonly chronology: Chronology;
  /** Indexes of the events to show, upwards. */
  readonly shown: Int32Array;
  /** Where the shelves begin and how wide they are, in pixels from the plot's top left corner. */
  readonly top: number;
  readonly width: number;
  readonly hrefOfEvent: EventHref;
}

type Shelf = keyof ShelvedEvents;

/** Height of the row, in pixels. */
const HEIGHT = 28;
const WORDS = 'nums min-h-6 px-1';
const BUTTON = `${WORDS} hover:text-ink hover:underline aria-expanded:text-ink aria-expanded:underline`;

/**
 * What the axis cannot show, at the edge beyond which it lies, or without one. A click lists the
 * events.
 */
export const Shelves = memo(function Shelves({ chronology, shown, top, width, hrefOfEvent }: ShelvesProps) {
  const shelves = useMemo(() => shelvesOf(chronology, shown), [chronology, shown]);
  const [opened, setOpened] = useState<Shelf | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const answers = useAnswers();
  const { first, last } = chronology.span;
  const open = opened !== null && shelves[opened].length > 0 ? opened : null;
  if (shelves.earlier.length + shelves.later.length + shelves.noDay.length === 0) return null;

  function close() {
    opener.current?.focus();
    setOpened(null);
  }

  const button = (shelf: Shelf, words: string) => {
    if (shelves[shelf].length === 0) return null;
    if (!answers) return <span className={WORDS}>{words}</span>;
    return (
      <button
        type="button"
        className={BUTTON}
        aria-haspopup="dialog"
        aria-expanded={open === shelf}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setOpened(open === shelf ? null : shelf);
        }}
      >
        {words}
      </button>
    );
  };

  return (
    <>
      <div className="flex items-center gap-6 pt-0.5 text-2xs text-muted">
        {button('earlier', `‹ ${printCount(shelves.earlier.length)} before ${printDay(first)}`)}
        <span className="grow" />
        {button('noDay', `${printCount(shelves.noDay.length)} without a day`)}
        {button('later', `${printCount(shelves.later.length)} after ${printDay(last)} ›`)}
      </div>
      {open === null ? null : (
        <EventsCard
          key={open}
          events={shelves[open]}
          counted={COUNTED[chronology.events.clock]}
          where={
            open === 'noDay'
              ? 'no day given'
              : open === 'earlier'
                ? `before ${printDay(first)}`
                : `after ${printDay(last)}`
          }
          toldOf={(event) => toldAt(chronology, event, null)}
          sources={chronology.sources}
          x={open === 'earlier' ? 0 : width}
          y={top + HEIGHT}
          width={width}
          hrefOfEvent={hrefOfEvent}
          opener={opener}
          onClose={close}
          onLeave={() => setOpened(null)}
        />
      )}
    </>
  );
});
