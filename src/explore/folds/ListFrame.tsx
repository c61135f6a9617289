import type { ReactNode } from 'react';

import { ALL_AT_ONCE } from '#explore/folds/all-at-once.ts';
import { DayFold } from '#explore/folds/DayFold.tsx';
import { type ListedRows, looseRows } from '#explore/folds/DayItems.tsx';
import type { ListedEvents } from '#explore/layout/day-groups.ts';
import { printDay } from '#model/day.ts';

/** What is folded: above the days what came before them, below them the rest. */
export type ListPart = 'earlier' | 'later' | 'no-day';

export interface ListFrameProps extends ListedRows {
  readonly listed: ListedEvents;
  /** How many events are shown. */
  readonly count: number;
  /** The folded part that is to be opened and led to. */
  readonly asked?: ListPart | null | undefined;
  /** Told once that is done. */
  readonly onOpened?: (() => void) | undefined;
  /** The days. */
  readonly children: ReactNode;
}

/** The days of a list between the shelves with what is on no day of the axis. */
export function ListFrame({ listed, count, asked = null, onOpened, children, ...shared }: ListFrameProps) {
  const { events, span } = shared.chronology;
  const shelf = (part: ListPart, title: string, held: readonly number[]) =>
    held.length > 0 ? (
      <div className="border-t border-rule">
        <DayFold
          id={`list-${part}`}
          title={title}
          count={held.length}
          rows={(from, to) => looseRows(shared, held, from, to)}
          atOnce={count <= ALL_AT_ONCE}
          open={listed.days.length === 0}
          asked={asked === part}
          onOpened={onOpened}
        />
      </div>
    ) : null;
  return (
    <div>
      {count === 0 ? (
        <p className="py-6 text-muted">
          {events.length === 0 ? 'There are no events in this edition.' : 'No event passes these filters.'}
        </p>
      ) : null}
      {shelf('earlier', `Began before ${printDay(span.first)}`, listed.earlier)}
      {children}
      {shelf('later', `Later than ${printDay(span.last)}`, listed.later)}
      {shelf('no-day', 'No day given', listed.noDay)}
    </div>
  );
}
