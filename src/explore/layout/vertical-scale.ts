import { at } from '#base/at.ts';
import type { DayGroup } from '#explore/layout/day-groups.ts';
import type { Chronology } from '#model/chronology.ts';
import { boundsAt } from '#model/date-columns.ts';
import type { Day } from '#model/day.ts';

/**
 * What the rail of one row shows in one of its columns: a stretch of time that begins here, passes,
 * ends here.
 */
export type RailPart = 'begins' | 'passes' | 'ends';

/** One row of the list: an event under its day. */
export interface ScaleRow {
  readonly event: number;
  /**
   * By column, null where no stretch stands. The event's own column, if its date is a stretch, is
   * `own`.
   */
  readonly rail: readonly (RailPart | null)[];
  readonly own: number | null;
}

/**
 * One day of the list, with how many days have passed since the one before it (0 for the first).
 */
export interface ScaleDay {
  readonly day: Day;
  readonly since: number;
  readonly rows: readonly ScaleRow[];
}

/** Columns of stretches beside each other at most; further ones are told in words alone. */
export const RAIL_COLUMNS = 4;

interface Stretch {
  readonly event: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The list as an axis that runs downwards: rows in their order, and beside them the stretches of
 * time that cover more than one row, each in a column of its own. `before` are events that are
 * listed above, of which a stretch may reach to here.
 */
export function verticalScale(
  chronology: Chronology,
  days: readonly DayGroup[],
  before: readonly number[] = [],
): readonly ScaleDay[] {
  const order = days.flatMap(({ day, events }) => events.map((event) => ({ day, event })));
  const stretches = [
    ...before.flatMap((event) => stretchOf(chronology, order, event, -1)),
    ...order.flatMap(({ event }, row) => stretchOf(chronology, order, event, row)),
  ];
  const columnOf = assignColumns(stretches);
  const rails = order.map((): (RailPart | null)[] => Array.from({ length: RAIL_COLUMNS }, () => null));
  for (const { event, first, last } of stretches) {
    const column = columnOf.get(event);
    if (column === undefined) continue;
    for (let row = Math.max(first, 0); row <= last; row += 1) {
      at(rails, row)[column] = row === first ? 'begins' : row === last ? 'ends' : 'passes';
    }
  }
  let row = 0;
  return days.map(({ day, events }, index) => ({
    day,
    since: index === 0 ? 0 : day - at(days, index - 1).day,
    rows: events.map((event) => {
      const rail = at(rails, row);
      row += 1;
      return { event, rail, own: columnOf.get(event) ?? null };
    }),
  }));
}

/**
 * The rows of the days of an event, if they are several; row -1 stands for what is listed above.
 */
function stretchOf(
  { events }: Chronology,
  order: readonly { readonly day: Day; readonly event: number }[],
  event: number,
  row: number,
): readonly Stretch[] {
  const { reading, earliest, latest } = boundsAt(events, event);
  if (earliest === null || latest === null || earliest === latest) return [];
  let [first, last] = [row, row];
  // A state is listed where it began, all else where it ends.
  if (reading === 'throughout') {
    while (last + 1 < order.length && (order[last + 1]?.day ?? Infinity) <= latest) last += 1;
  } else {
    while (first > 0 && (order[first - 1]?.day ?? -Infinity) >= earliest) first -= 1;
  }
  return last > first ? [{ event, first, last }] : [];
}

/**
 * The first column that is free for each stretch; short ones first, since a long one is easily
 * followed further out.
 */
function assignColumns(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const taken: Stretch[][] = Array.from({ length: RAIL_COLUMNS }, () => []);
  const columns = new Map<number, number>();
  for (const stretch of stretches.toSorted((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first)) {
    const column = taken.findIndex((others) =>
      others.every(({ first, last }) => stretch.first > last || stretch.last < first),
    );
    if (column < 0) continue;
    at(taken, column).push(stretch);
    columns.set(stretch.event, column);
  }
  return columns;
}
