import { at, numberAt } from '#base/at.ts';
import { EARLIER, LATER } from '#timeline/layout/axis-dates.ts';
import type { LaneColumns } from '#timeline/layout/lane-columns.ts';

/** A day, and how many of the counted events stand there. */
interface CountedDay {
  readonly day: number;
  readonly count: number;
  /** Of them, those that stand there since their own day lies before the axis, or after it. */
  readonly earlier: number;
  readonly later: number;
}

/**
 * Where a count stands. `from` to `to`, half-open, are the days from the first to the last on which
 * one of its events stands; there is a bar for each day in `days`, and none for any other.
 */
export interface CountRun {
  readonly from: number;
  readonly to: number;
  readonly days: readonly CountedDay[];
  /**
   * The days over which its words may stand, where counts follow each other so closely that there
   * is no room beside them; null: beside them is room.
   */
  readonly above: { readonly from: number; readonly to: number } | null;
}

/** Several events behind one count. */
export interface PackedCluster extends CountRun {
  /** By the days on which they stand. */
  readonly events: Int32Array;
}

export interface CountOptions {
  /** Pixels a day, at the level's smallest scale. */
  readonly dayPx: number;
  /** The day with which the first slot begins, and the days of a slot: the words of a count fit. */
  readonly wordsStart: number;
  readonly wordsDays: number;
  /** The first day after a publication, which no count goes across; Infinity: none. */
  readonly flag: number;
}

/** Room that the words of a count take beside it, in pixels. */
export const WORDS_PX = 136;
/** Counts that have no room between them are cut where they would be longer. */
const LONGEST_PX = 330;

/**
 * Where counts stand for the events of a lane that `isCounted` has as 1, by place in the columns:
 * those with less than the room for words between them share one, which ends where its last event
 * stands.
 */
export function countRuns(columns: LaneColumns, isCounted: Uint8Array, options: CountOptions): readonly CountRun[] {
  const { dayPx, wordsStart, wordsDays, flag } = options;
  const far = WORDS_PX / dayPx;
  const isApart = ({ day: a }: CountedDay, { day: b }: CountedDay) => b - a - 1 >= far || (a < flag && b >= flag);
  const slotOf = (each: CountedDay) => Math.floor((each.day - wordsStart) / wordsDays);
  return cut(countedDays(columns, isCounted), isApart).flatMap((days): CountRun[] => {
    const run = runOf(days, null);
    if ((run.to - run.from) * dayPx <= LONGEST_PX || days.length === 1) return [run];
    return cut(days, (a, b) => slotOf(a) !== slotOf(b)).map((slot) => {
      const from = wordsStart + slotOf(at(slot, 0)) * wordsDays;
      return runOf(slot, { from, to: from + wordsDays });
    });
  });
}

/** The days on which counted events stand, upwards. */
function countedDays({ at: middles, beyond, length }: LaneColumns, isCounted: Uint8Array): readonly CountedDay[] {
  const days: { day: number; count: number; earlier: number; later: number }[] = [];
  let here = days[0];
  for (let place = 0; place < length; place += 1) {
    if (isCounted[place] !== 1) continue;
    const next = Math.floor(numberAt(middles, place));
    if (here?.day !== next) days.push((here = { day: next, count: 0, earlier: 0, later: 0 }));
    here.count += 1;
    if (beyond[place] === EARLIER) here.earlier += 1;
    if (beyond[place] === LATER) here.later += 1;
  }
  return days;
}

/** Days in stretches, cut wherever two neighbours are to be told apart. */
function cut(
  days: readonly CountedDay[],
  isCut: (a: CountedDay, b: CountedDay) => boolean,
): readonly (readonly CountedDay[])[] {
  const stretches: (readonly CountedDay[])[] = [];
  let start = 0;
  let [before] = days;
  for (let index = 1; before; index += 1) {
    const next: CountedDay | undefined = days[index];
    if (!next || isCut(before, next)) {
      stretches.push(days.slice(start, index));
      start = index;
    }
    before = next;
  }
  return stretches;
}

function runOf(days: readonly CountedDay[], above: CountRun['above']): CountRun {
  return {
    from: at(days, 0).day,
    to: at(days, days.length - 1).day + 1,
    days,
    // One day has room for its words on its bar where the bar is as wide as they are.
    above: days.length === 1 && above !== null && above.to - above.from <= 1 ? null : above,
  };
}

/** The counts with the events behind them. */
export function clustersOf(
  { event, length }: LaneColumns,
  isCounted: Uint8Array,
  runs: readonly CountRun[],
): readonly PackedCluster[] {
  // Of all of them, one count after the other.
  const events = new Int32Array(length);
  let counted = 0;
  for (let place = 0; place < length; place += 1)
    if (isCounted[place] === 1) events[counted++] = numberAt(event, place);
  let end = 0;
  return runs.map((run) => {
    const start = end;
    for (const { count } of run.days) end += count;
    return { ...run, events: events.subarray(start, end) };
  });
}
