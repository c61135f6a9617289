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
export function countRuns(columns: LaneColumns, positions: readonly number[], options: CountOptions): PackedCluster[] {
  const { dayPx, wordsStart, wordsDays, flag } = options;
  const dayAt = (position: number) => Math.floor(numberAt(columns.at, position));
  const isAcross = (a: number, b: number) => flag !== null && dayAt(a) < flag && dayAt(b) >= flag;
  const isFar = (a: number, b: number) => (dayAt(b) - dayAt(a) - 1) * dayPx >= WORDS_PX;
  const near = splitWhere(positions, (a, b) => isFar(a, b) || isAcross(a, b));
  return near.flatMap((run) => {
    const [first, last] = [dayAt(at(run, 0)), dayAt(at(run, run.length - 1))];
    if ((last + 1 - first) * dayPx <= LONGEST_PX || first === last) return [runOf(columns, run, null)];
    const slotOf = (position: number) => Math.floor((dayAt(position) - wordsStart) / wordsDays);
    return splitWhere(run, (a, b) => slotOf(a) !== slotOf(b)).map((part) => {
      const from = wordsStart + slotOf(at(part, 0)) * wordsDays;
      return runOf(columns, part, { from, to: from + wordsDays });
    });
  });
}

function splitWhere(positions: readonly number[], isCut: (a: number, b: number) => boolean): number[][] {
  const parts: number[][] = [];
  let before: number | null = null;
  for (const position of positions) {
    if (before === null || isCut(before, position)) parts.push([]);
    at(parts, parts.length - 1).push(position);
    before = position;
  }
  return parts;
}

function runOf(columns: LaneColumns, positions: readonly number[], above: PackedCluster['above']): PackedCluster {
  const days: { readonly day: number; count: number }[] = [];
  for (const position of positions) {
    const here = Math.floor(numberAt(columns.at, position));
    const last = days.at(-1);
    if (last?.day === here) last.count += 1;
    else days.push({ day: here, count: 1 });
  }
  return {
    events: Int32Array.from(positions, (position) => numberAt(columns.event, position)).toSorted(),
    from: at(days, 0).day,
    to: at(days, days.length - 1).day + 1,
    days,
    // One day has room for its words on its bar where the bar is as wide as they are.
    above: days.length === 1 && above !== null && above.to - above.from <= 1 ? null : above,
  };
}
