import { memo } from 'react';

import { DayItems } from '#explore/folds/DayItems.tsx';
import { ListFrame, type ListPart } from '#explore/folds/ListFrame.tsx';
import { listEvents } from '#explore/layout/day-groups.ts';
import { emptyDays } from '#explore/layout/empty-days.ts';
import type { Chronology } from '#model/chronology.ts';

export interface EventListProps {
  readonly chronology: Chronology;
  /** Indexes of the events to show, upwards. */
  readonly shown: Int32Array;
  /** Index of an event that is lit elsewhere on the page. */
  readonly lit: number | null;
  /** Index of the event that was told last on the page: a long list is open where it stands. */
  readonly near?: number | null;
  readonly hrefOfEvent: (id: string) => string;
  /** The folded part that is to be opened and led to. */
  readonly asked?: ListPart | null;
  /** Told once that is done. */
  readonly onOpened?: () => void;
}

/**
 * Every shown event by day, time running downwards: the equal of the axis, and the axis itself on a
 * phone. All are in the page; there are not too many for that.
 */
export const EventList = memo(function EventList(props: EventListProps) {
  const { chronology, shown, lit, hrefOfEvent, asked, onOpened } = props;
  const listed = listEvents(chronology, shown);
  const shared = { chronology, isFiltered: shown.length < chronology.events.length, lit, hrefOfEvent };
  return (
    <ListFrame {...shared} listed={listed} count={shown.length} asked={asked} onOpened={onOpened}>
      <ol aria-label="Events by day">
        <DayItems {...shared} days={listed.days} before={listed.earlier} emptyBetween={emptyDays(chronology, shown)} />
      </ol>
    </ListFrame>
  );
});
