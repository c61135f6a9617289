import { anchorAt, type Chronology, placementAt } from '#model/chronology.ts';
import { type Day, day } from '#model/day.ts';

/** Events that are listed under one day, in time order. */
export interface DayGroup {
  readonly day: Day;
  readonly events: readonly number[];
}

/**
 * The shown events as the list has them: by day within the span, then those wholly before it, those
 * after it, and those without a day.
 */
export interface ListedEvents {
  readonly days: readonly DayGroup[];
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  readonly noDay: readonly number[];
}

/**
 * Sorts shown events (indexes, upwards) into the list. Each event stands in it once; what only
 * reaches into the span stands at the edge where it does, as on the axis.
 */
export function listEvents(chronology: Chronology, shown: Iterable<number>): ListedEvents {
  const days: { day: Day; events: number[] }[] = [];
  const earlier: number[] = [];
  const later: number[] = [];
  const noDay: number[] = [];
  for (const index of shown) {
    const placement = placementAt(chronology, index);
    const anchor = anchorAt(chronology.events, index);
    if (placement === 'earlier') earlier.push(index);
    else if (placement === 'later') later.push(index);
    else if (placement === 'no-day' || anchor === null) noDay.push(index);
    else {
      const listed = day(Math.min(Math.max(anchor, chronology.span.first), chronology.span.last));
      const last = days[days.length - 1];
      if (last?.day === listed) last.events.push(index);
      else days.push({ day: listed, events: [index] });
    }
  }
  return { days, earlier, later, noDay };
}
