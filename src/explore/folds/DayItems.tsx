import { DayHeading } from '#explore/DayHeading.tsx';
import { EventRow } from '#explore/EventRow.tsx';
import type { DayGroup } from '#explore/layout/day-groups.ts';
import { type RailPart, type ScaleRow, verticalScale } from '#explore/layout/vertical-scale.ts';
import { RailBetween } from '#explore/Rail.tsx';
import type { Chronology } from '#model/chronology.ts';
import { type Day, day as asDay, isoFromDay, isWithinYear } from '#model/day.ts';
import { orderWords } from '#model/order-words.ts';
import { toldAt } from '#model/told-event.ts';

/** What all rows of a list share. */
export interface ListedRows {
  readonly chronology: Chronology;
  /** Whether some of its events are not shown. */
  readonly isFiltered: boolean;
  /** Index of an event that is lit elsewhere on the page. */
  readonly lit: number | null;
  readonly hrefOfEvent: (id: string) => string;
}

interface ListRowProps extends ListedRows {
  readonly row: ScaleRow;
  /** The day under which it is listed. */
  readonly under: Day | null;
}

/** One event of the list, by its index. */
function ListRow({ chronology, lit, hrefOfEvent, row: { event, rail, own }, under }: ListRowProps) {
  const told = toldAt(chronology, event, null);
  return (
    <EventRow
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
}

/** Rows without a day of their own, from a position up to, not with, another. */
export function looseRows(shared: ListedRows, events: readonly number[], from: number, to: number) {
  return events
    .slice(from, to)
    .map((event) => <ListRow key={event} {...shared} row={{ event, rail: [], own: null }} under={null} />);
}

export interface DayItemsProps extends ListedRows {
  readonly days: readonly DayGroup[];
  /** Events that are listed above. */
  readonly before?: readonly number[];
  /** On how many days between two none of the shown events can have happened. */
  readonly emptyBetween: (after: Day, before: Day) => number;
}

/** Days with their rows on a rail of time, as items of a list. */
export function DayItems({ days, before = [], emptyBetween, ...shared }: DayItemsProps) {
  const { chronology, isFiltered } = shared;
  return verticalScale(chronology, days, before).map(({ day, since, rows }) => (
    <li key={day} data-day={isoFromDay(day)} className="scroll-mt-11">
      <Gap
        days={since - 1}
        empty={emptyBetween(asDay(day - since), day)}
        isFiltered={isFiltered}
        below={rows[0]?.rail ?? []}
      />
      <div className="grid border-t border-rule md:grid-cols-[8.5rem_minmax(0,1fr)]">
        <DayHeading day={day} year={!isWithinYear(chronology.span) || day > chronology.span.last} />
        <ol>
          {rows.map((row) => (
            <ListRow key={row.event} {...shared} row={row} under={day} />
          ))}
        </ol>
      </div>
    </li>
  ));
}

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
