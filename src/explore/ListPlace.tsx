import { useSyncExternalStore } from 'react';

import { countOf, printCount } from '#base/count-of.ts';
import type { Store } from '#base/store.ts';
import { civilFromDay, type DaySpan, shortMonthName } from '#model/day.ts';

export interface ListPlaceProps {
  /** Events that are shown, and all. */
  readonly total: number;
  readonly all: number;
  /** What they are called. */
  readonly counted: string;
  /** The days of the list that stand in the window. */
  readonly inView: Store<DaySpan | null>;
}

/** How many events the list has, and in which month of it the reader is. */
export function ListPlace({ total, all, counted, inView }: ListPlaceProps) {
  const days = useSyncExternalStore(inView.subscribe, inView.get, () => null);
  return (
    <p className="nums ml-auto text-xs text-muted md:hidden">
      <span>{total === all ? countOf(all, counted) : `${printCount(total)} of ${countOf(all, counted)}`}</span>
      {days ? (
        // The headings of the list say it to whoever does not see.
        <span aria-hidden="true">
          {' · '}
          <span className="font-semibold text-ink">{monthAndYear(days)}</span>
        </span>
      ) : null}
    </p>
  );
}

function monthAndYear({ first }: DaySpan): string {
  const { month, year } = civilFromDay(first);
  return `${shortMonthName(month)} ${year}`;
}
