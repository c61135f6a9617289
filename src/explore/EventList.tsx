import { type Chronology, headAt } from '#model/chronology.ts';
import { civilFromDay, type Day, isoFromDay, monthName, printDay, weekdayName } from '#model/day.ts';
import { EventRow } from '#explore/EventRow.tsx';
import { listEvents } from '#explore/layout/day-groups.ts';

export interface EventListProps {
  readonly chronology: Chronology;
  /** Indexes of the events to show, upwards. */
  readonly shown: Int32Array;
  /** Index of the selected event. */
  readonly selected: number | null;
  readonly hrefOfEvent: (id: string) => string;
}

/** Every shown event by day: the equal of the axis. */
export function EventList({ chronology, shown, selected, hrefOfEvent }: EventListProps) {
  const { days, earlier, later, noDay } = listEvents(chronology, shown);
  const { first, last } = chronology.span;
  const rows = (events: readonly number[], under: Day | null) => (
    <ol>
      {events.map((index) => {
        const head = headAt(chronology.events, index);
        return (
          <EventRow
            key={head.id}
            head={head}
            sources={chronology.sources}
            under={under}
            href={hrefOfEvent(head.id)}
            current={index === selected}
          />
        );
      })}
    </ol>
  );
  return (
    <div>
      {shown.length === 0 ? <p className="py-6 text-muted">No event passes these filters.</p> : null}
      <ol aria-label="Events by day">
        {days.map(({ day, events }) => (
          <li key={day} className="grid border-t border-rule pt-1 pb-3 md:grid-cols-[8.5rem_minmax(0,1fr)]">
            <h3 className="nums sticky top-0 z-1 self-start bg-paper py-1.5 text-xs md:static">
              <time dateTime={isoFromDay(day)}>
                <span className="text-muted">{weekdayName(day).slice(0, 3)}</span>{' '}
                <span className="font-semibold">
                  {civilFromDay(day).date} {monthName(civilFromDay(day).month)}
                  {day < first ? ` ${civilFromDay(day).year}` : ''}
                </span>
              </time>
            </h3>
            {rows(events, day)}
          </li>
        ))}
      </ol>
      <Fold id="earlier" title={`Earlier than ${printDay(first)}`} count={earlier.length}>
        {rows(earlier, null)}
      </Fold>
      <Fold id="later" title={`Later than ${printDay(last)}`} count={later.length}>
        {rows(later, null)}
      </Fold>
      <Fold id="no-day" title="No day given" count={noDay.length}>
        {rows(noDay, null)}
      </Fold>
    </div>
  );
}

interface FoldProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

function Fold({ id, title, count, children }: FoldProps) {
  if (count === 0) return null;
  return (
    <details id={`list-${id}`} className="border-t border-rule py-2">
      <summary className="cursor-pointer text-xs font-semibold">
        {title} <span className="nums font-normal text-muted">({count})</span>
      </summary>
      <div className="pt-1 md:pl-34">{children}</div>
    </details>
  );
}
