import { at, numberAt } from '#base/at.ts';
import { day, printSpan } from '#model/day.ts';
import type { LaneColumns } from '#timeline/layout/lane-columns.ts';

/** A day, and how many of the counted events stand there. */
interface CountedDay {
  readonly day: number;
  readonly count: number;
}

/**
 * Several events behind one count. `from` to `to`, half-open, are the days from the first to the
 * last on which one of them stands; there is a bar for each day in `days`, and none for any other.
 */
export interface PackedCluster {
  /** In the order of the chronology. */
  readonly events: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly days: readonly CountedDay[];
  /**
   * The days over which its words may stand, where counts follow each other so closely that there
   * is no room beside them; null: beside them is room.
   */
  readonly above: { readonly from: number; readonly to: number } | null;
}

export interface CountOptions {
  /** Pixels a day, at the level's smallest scale. */
  readonly dayPx: number;
  /** The day with which the first slot begins, and the days of a slot: the words of a count fit. */
  readonly wordsStart: number;
  readonly wordsDays: number;
  /** The first day after a publication, which no count goes across. */
  readonly flag: number | null;
}

/** Room that the words of a count take beside it, in pixels. */
export const WORDS_PX = 136;
/** Counts that have no room between them are cut where they would be longer. */
const LONGEST_PX = 330;

/** The days that a count stands for, in words. */
export function daysOfCluster({ from, to }: Pick<PackedCluster, 'from' | 'to'>, year = true): string {
  return printSpan({ first: day(from), last: day(to - 1) }, { year });
}

/**
 * Counts for the events at `positions` of a lane, upwards: those with less than the room for words
 * between them share one, which ends where its last event stands.
 */
export function countRuns(columns: LaneColumns, positions: Int32Array, options: CountOptions): PackedCluster[] {
  const { dayPx, wordsStart, wordsDays, flag } = options;
  const days = positions.map((position) => Math.floor(numberAt(columns.at, position)));
  const far = WORDS_PX / dayPx;
  const isApart = (a: number, b: number) => b - a - 1 >= far || (flag !== null && a < flag && b >= flag);
  const slotOf = (each: number) => Math.floor((each - wordsStart) / wordsDays);
  const clusters: PackedCluster[] = [];
  const add = (from: number, to: number, above: PackedCluster['above']) =>
    clusters.push(runOf(columns, positions.subarray(from, to), days.subarray(from, to), above));
  forRuns(days, 0, days.length, isApart, (from, to) => {
    const [first, last] = [numberAt(days, from), numberAt(days, to - 1)];
    if ((last + 1 - first) * dayPx <= LONGEST_PX || first === last) return add(from, to, null);
    const isOther = (a: number, b: number) => slotOf(a) !== slotOf(b);
    return forRuns(days, from, to, isOther, (start, end) => {
      const above = wordsStart + slotOf(numberAt(days, start)) * wordsDays;
      add(start, end, { from: above, to: above + wordsDays });
    });
  });
  return clusters;
}

/** Cuts the places `from` to `to` of days wherever two neighbours are to be told apart. */
function forRuns(
  days: Int32Array,
  from: number,
  to: number,
  isCut: (a: number, b: number) => boolean,
  run: (from: number, to: number) => void,
): void {
  let start = from;
  for (let end = from + 1; end <= to; end += 1) {
    if (end < to && !isCut(numberAt(days, end - 1), numberAt(days, end))) continue;
    run(start, end);
    start = end;
  }
}

function runOf(
  columns: LaneColumns,
  positions: Int32Array,
  standing: Int32Array,
  above: PackedCluster['above'],
): PackedCluster {
  const days: { readonly day: number; count: number }[] = [];
  for (const here of standing) {
    const last = days.at(-1);
    if (last?.day === here) last.count += 1;
    else days.push({ day: here, count: 1 });
  }
  return {
    events: positions.map((position) => numberAt(columns.event, position)).toSorted(),
    from: at(days, 0).day,
    to: at(days, days.length - 1).day + 1,
    days,
    // One day has room for its words on its bar where the bar is as wide as they are.
    above: days.length === 1 && above !== null && above.to - above.from <= 1 ? null : above,
  };
}
