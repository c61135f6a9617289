import type { EventListProps } from '#explore/EventList.tsx';
import { DayItems, looseRows } from '#explore/folds/DayItems.tsx';
import { FoldedDays } from '#explore/folds/FoldedDays.tsx';
import { keptFolds } from '#explore/folds/kept-folds.ts';
import { ListFrame } from '#explore/folds/ListFrame.tsx';
import { listEvents } from '#explore/layout/day-groups.ts';
import { unitFor } from '#explore/layout/day-folds.ts';
import { emptyDays } from '#explore/layout/empty-days.ts';

/**
 * More events than can be in the page at once, by month or by what the days they cover ask for. The
 * first of them are open, or those around the event that was told last.
 */
export function LongList(props: EventListProps) {
  const { chronology, shown, lit, near = null, hrefOfEvent, asked, onOpened } = props;
  const listed = listEvents(chronology, shown);
  const emptyBetween = emptyDays(chronology, shown);
  const shared = { chronology, isFiltered: shown.length < chronology.events.length, lit, hrefOfEvent };
  return (
    <ListFrame {...shared} listed={listed} count={shown.length} asked={asked} onOpened={onOpened}>
      <FoldedDays
        label="Events by day"
        days={listed.days}
        unit={unitFor(listed.days)}
        near={near}
        kept={keptFolds(chronology)}
        renderDays={(days) => <DayItems {...shared} days={days} emptyBetween={emptyBetween} />}
        renderRows={({ events }, from, to) => looseRows(shared, events, from, to)}
      />
      <p className="hidden py-2 text-xs text-muted noscript:block">
        Without JavaScript only the first of these events are listed here; the articles lead to all of them.
      </p>
    </ListFrame>
  );
}
