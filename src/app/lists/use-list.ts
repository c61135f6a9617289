import { longList } from '#app/lists/long-list.ts';
import type { ClockRows } from '#app/saying/use-clock.ts';
import { usePart } from '#app/start/program-part.ts';
import { EventList } from '#explore/EventList.tsx';
import { ALL_AT_ONCE } from '#explore/folds/all-at-once.ts';

/** What lists the rows on a clock; null while its part of the program is not here. */
export function useList({ rows, said, error }: ClockRows) {
  const isLong = !said && rows !== null && rows.filtered.total > ALL_AT_ONCE;
  const long = usePart(longList, isLong);
  return isLong
    ? { List: long.doors && long.doors.LongList, error: long.error }
    : { List: said ? said.SaidList : rows && EventList, error };
}
