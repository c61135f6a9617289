import { type Chronology, listedAt, placementAt } from '#model/chronology.ts';
import { boundsAt } from '#model/date-columns.ts';
import { type Day, day } from '#model/day.ts';

/** Events that are listed under one day, in time order. */
export interface DayGroup {
  readonly day: Day;
  readonly events: readonly number[];
}

/**
 * The shown events as the list has them: those before the span, with what began before it and went
 * on, then by day within it, those after it, and those without a day.
 */
export interface ListedEvents {
  readonly days: readonly DayGroup[];
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  readonly noDay: readonly number[];
}

function isState({ events }: Chronology, index: number): boolean {
  return boundsAt(events, index).reading === 'throughout';
}

/**
 * Sorts shown events (indexes, upwards) into the list, each once. What may have happened before the
 * span or after it stands at that edge.
 */
export function listEvents(chronology: Chronology, shown: Iterable<number>): ListedEvents {
  const { first, last } = chronology.span;
  const days: { day: Day; events: number[] }[] = [];
  const earlier: number[] = [];
  const later: number[] = [];
  const noDay: number[] = [];
  for (const index of shown) {
    const placement = placementAt(chronology, index);
    const under = listedAt(chronology.events, index);
    if (placement === 'later') later.push(index);
    else if (under === null) noDay.push(index);
    else if (placement === 'earlier' || (under < first && isState(chronology, index))) earlier.push(index);
    else {
      const listed = day(Math.min(Math.max(under, first), last));
      const before = days[days.length - 1];
      if (before?.day === listed) before.events.push(index);
      else days.push({ day: listed, events: [index] });
    }
  }
  return { days, earlier, later, noDay };
}
