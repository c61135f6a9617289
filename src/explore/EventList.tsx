import { memo } from 'react';

import { DayFold } from '#explore/DayFold.tsx';
import { DayHeading } from '#explore/DayHeading.tsx';
import { EventRow } from '#explore/EventRow.tsx';
import { listEvents } from '#explore/layout/day-groups.ts';
import { emptyDays } from '#explore/layout/empty-days.ts';
import { type RailPart, type ScaleRow, verticalScale } from '#explore/layout/vertical-scale.ts';
import { RailBetween } from '#explore/Rail.tsx';
import type { Chronology } from '#model/chronology.ts';
import { civilFromDay, type Day, day as asDay, isoFromDay, printDay } from '#model/day.ts';
import { orderWords } from '#model/order-words.ts';
import { toldAt } from '#model/told-event.ts';

export interface EventListProps {
  readonly chronology: Chronology;
  /** Indexes of the events to show, upwards. */
  readonly shown: Int32Array;
  /** Index of an event that is lit elsewhere on the page. */
  readonly lit: number | null;
  readonly hrefOfEvent: (id: string) => string;
  /** The folded part that is to be opened and led to. */
  readonly asked?: ListPart | null;
  /** Told once that is done. */
  readonly onOpened?: () => void;
}

const NOTHING = () => undefined;

/** What is folded: above the days what came before them, below them the rest. */
export type ListPart = 'earlier' | 'later' | 'no-day';

/**
 * Up to so many events all are in the page; beyond that a day shows its events when it is opened.
 */
const ALL_AT_ONCE = 500;

/**
 * Every shown event by day, time running downwards: the equal of the axis, and the axis itself on a
 * phone.
 */
export const EventList = memo(function EventList(props: EventListProps) {
  const { chronology, shown, lit, hrefOfEvent, asked = null, onOpened = NOTHING } = props;
  const listed = listEvents(chronology, shown);
  const countEmpty = emptyDays(chronology, shown);
  const folded = shown.length > ALL_AT_ONCE;
  const { first, last } = chronology.span;
  const severalYears = civilFromDay(first).year !== civilFromDay(last).year;

  const row = ({ event, rail, own }: ScaleRow, under: Day | null) => {
    const told = toldAt(chronology, event, null);
    return (
      <EventRow
        key={told.id}
        told={told}
        order={orderWords(chronology.events, event)}
        sources={chronology.sources}
        under={under}
        rail={rail}
        own={own}
        href={hrefOfEvent(told.id)}
        lit={event === lit}
      />
    );
  };
  const loose = (events: readonly number[]) => (from: number, to: number) =>
    events.slice(from, to).map((event) => row({ event, rail: [], own: null }, null));

  const shelf = (part: ListPart, title: string, events: readonly number[]) =>
    events.length > 0 ? (
      <div className="border-t border-rule">
        <DayFold
          id={`list-${part}`}
          title={title}
          count={events.length}
          rows={loose(events)}
          atOnce={!folded}
          open={listed.days.length === 0}
          asked={asked === part}
          onOpened={onOpened}
        />
      </div>
    ) : null;

  return (
    <div>
      {shown.length === 0 ? (
        <p className="py-6 text-muted">
          {chronology.events.length === 0 ? 'There are no events in this edition.' : 'No event passes these filters.'}
        </p>
      ) : null}
      {shelf('earlier', `Began before ${printDay(first)}`, listed.earlier)}
      <ol aria-label="Events by day">
        {folded
          ? listed.days.map(({ day, events }) => (
              <li key={day} data-day={isoFromDay(day)} className="scroll-mt-11 border-t border-rule">
                <DayFold title={printDay(day)} count={events.length} rows={loose(events)} atOnce={false} />
              </li>
            ))
          : verticalScale(chronology, listed.days, listed.earlier).map(({ day, since, rows }) => (
              <li key={day} data-day={isoFromDay(day)} className="scroll-mt-11">
                <Gap
                  days={since - 1}
                  empty={countEmpty(asDay(day - since), day)}
                  isFiltered={shown.length < chronology.events.length}
                  below={rows[0]?.rail ?? []}
                />
                <div className="grid border-t border-rule md:grid-cols-[8.5rem_minmax(0,1fr)]">
                  <DayHeading day={day} year={severalYears || day > last} />
                  <ol>{rows.map((each) => row(each, day))}</ol>
                </div>
              </li>
            ))}
      </ol>
      {shelf('later', `Later than ${printDay(last)}`, listed.later)}
      {shelf('no-day', 'No day given', listed.noDay)}
    </div>
  );
});

interface GapProps {
  readonly days: number;
  /** On how many of them none of the shown events can have happened. */
  readonly empty: number;
  readonly isFiltered: boolean;
  readonly below: readonly (RailPart | null)[];
}

/** Room for the days between two that have events: the more days, the more room, by steps. */
function Gap({ days, empty, isFiltered, below }: GapProps) {
  if (days < 1) return null;
  const height = days > 14 ? 'h-14' : days > 6 ? 'h-10' : days > 2 ? 'h-7' : 'h-5';
  return (
    <p className={`nums flex items-center gap-2 text-2xs text-muted md:pl-34 ${height}`}>
      <RailBetween below={below} />
      {empty > 0 && (
        <span>{`${empty === 1 ? 'a day' : `${empty} days`} without ${isFiltered ? 'such an event' : 'an event'}`}</span>
      )}
    </p>
  );
}
