import type { Chronology } from '#model/chronology.ts';
import { boundsAt } from '#model/date-columns.ts';
import type { Day } from '#model/day.ts';

/** Days on one of which an event can have happened; an open side has no end. */
interface Window {
  readonly first: number;
  readonly last: number;
}

/** The windows of the shown events, those that touch as one, upwards. */
function windowsOf({ events }: Pick<Chronology, 'events'>, shown: Iterable<number>): readonly Window[] {
  const windows = Array.from(shown).flatMap((index): Window[] => {
    const { earliest, latest } = boundsAt(events, index);
    return earliest === null && latest === null ? [] : [{ first: earliest ?? -Infinity, last: latest ?? Infinity }];
  });
  const merged: Window[] = [];
  for (const window of windows.toSorted((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before && window.first <= before.last + 1)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, window.last) };
    else merged.push(window);
  }
  return merged;
}

/**
 * Counts the days between two on which none of the shown events can have happened: of any other day
 * nobody can say that it had none.
 */
export function emptyDays(
  chronology: Pick<Chronology, 'events'>,
  shown: Iterable<number>,
): (after: Day, before: Day) => number {
  const windows = windowsOf(chronology, shown);
  return (after, before) =>
    windows.reduce(
      (left, { first, last }) => left - Math.max(0, Math.min(last, before - 1) - Math.max(first, after + 1) + 1),
      Math.max(0, before - after - 1),
    );
}
