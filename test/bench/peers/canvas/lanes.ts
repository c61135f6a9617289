import { type BenchEvent, GROUPS } from '../../corpus/bench-event.ts';

/**
 * The events of one group as columns of one length, by first day. `end` is the day after the last.
 */
export interface Lane {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The longest event: how far before the view one may begin that reaches into it. */
  readonly longest: number;
}

export const ROWS = 5;

export function lanesOf(events: readonly BenchEvent[]): readonly Lane[] {
  return Array.from({ length: GROUPS }, (_, group): Lane => {
    const own = events.filter((event) => event.group === group).toSorted((a, b) => a.first - b.first);
    const lane = {
      start: Float64Array.from(own, ({ first }) => first),
      end: Float64Array.from(own, ({ last }) => last + 1),
    };
    return { ...lane, longest: own.reduce((most, { first, last }) => Math.max(most, last + 1 - first), 0) };
  });
}

/** The first index whose value is not below `at`. */
export function lowerBound(values: Float64Array, at: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A row for each event, the first that is free where it starts; when all are taken, the one that is
 * free soonest.
 */
export function stackRows({ start, end }: Lane): Uint8Array {
  const rows = new Uint8Array(start.length);
  const free = new Float64Array(ROWS).fill(-1);
  for (let index = 0; index < start.length; index += 1) {
    let best = 0;
    for (let row = 0; row < ROWS; row += 1) {
      if ((free[row] ?? 0) <= (start[index] ?? 0)) {
        best = row;
        break;
      }
      if ((free[row] ?? 0) < (free[best] ?? 0)) best = row;
    }
    rows[index] = best;
    free[best] = end[index] ?? 0;
  }
  return rows;
}
