import { numberAt } from '#base/at.ts';
import { day, printSpan } from '#model/day.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import { footprintOf } from '#timeline/layout/footprint.ts';
import { extentIn, type LaneColumns } from '#timeline/layout/lane-columns.ts';

/** One event drawn on its own: `x0` and `x1` in pixels at the level's scale, day 0 at x 0. */
export interface PackedMark {
  readonly event: number;
  readonly extent: Extent;
  /** Approximate or uncertain. */
  readonly soft: boolean;
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

/**
 * Several events behind one count, over the days `from` to `to` (half-open) in which their marks
 * stand.
 */
export interface PackedCluster {
  /** In time order. */
  readonly events: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Where slots meet, the last places of their days are lost. */
const ROUNDING_DAYS = 1e-6;

/** The days that a cluster stands for, in words. */
export function daysOfCluster({ from, to }: PackedCluster): string {
  return printSpan({ first: day(Math.floor(from + ROUNDING_DAYS)), last: day(Math.ceil(to - ROUNDING_DAYS) - 1) });
}

export interface PackedLane {
  /** By row, then x. */
  readonly marks: readonly PackedMark[];
  /** In time order, in disjoint slots. */
  readonly clusters: readonly PackedCluster[];
  /** Rows that hold marks. */
  readonly markRows: number;
}

export interface PackOptions {
  /** Pixels a day, at the level's smallest scale. */
  readonly dayPx: number;
  /** Rows of marks at most. */
  readonly maxRows: number;
  /** Marks that may stand in one slot before all of them become a cluster. */
  readonly slotCapacity: number;
  /**
   * The day with which the first slot begins, and the days of a slot: a cluster's count must fit
   * into its width.
   */
  readonly slotStart: number;
  readonly slotDays: number;
  /** Pixels between neighbours in a row. */
  readonly gap: number;
  /** An event that is a mark of its own however full its place is. */
  readonly kept?: number | null;
}

const ROWS_FOR_SINGLES = 2;

type Unplaced = Omit<PackedMark, 'row'>;

type Slots = Pick<PackOptions, 'slotStart' | 'slotDays'>;

/**
 * Stacks a lane: each event goes into the first row in which it touches no other; what finds no
 * row, and every event of a slot that is too full, goes into that slot's cluster. The kept event
 * stands in the first row, and the others around it. Each event ends up in exactly one mark or
 * cluster. Marks may take `ROWS_FOR_SINGLES` more than asked for, so that hardly any cluster is of
 * one.
 */
export function packLane(columns: LaneColumns, options: PackOptions): PackedLane {
  const { maxRows } = options;
  const { clusters, single } = withoutFullSlots(columns, options);
  const { marks, overflow } = stack(single, options);
  const alone: Unplaced[] = [];
  for (const [slot, waiting] of overflow) {
    if (waiting.length === 1) alone.push(...waiting);
    else clusters.push(clusterOf(waiting, slot, options));
  }
  // A count of one says nothing: those that wait alone share a few rows more.
  const last = stack(alone, { ...options, maxRows: ROWS_FOR_SINGLES });
  for (const mark of last.marks) marks.push({ ...mark, row: maxRows + mark.row });
  for (const [slot, waiting] of last.overflow) clusters.push(clusterOf(waiting, slot, options));
  clusters.sort((a, b) => a.from - b.from);
  return { marks, clusters, markRows: marks.reduce((rows, { row }) => Math.max(rows, row + 1), 0) };
}

/**
 * A cluster for each slot that is too full, and the events that are to stand on their own: those of
 * other slots, and the kept one.
 */
function withoutFullSlots(columns: LaneColumns, options: PackOptions) {
  const { slotCapacity, kept = null } = options;
  const { at, event, length } = columns;
  const clusters: PackedCluster[] = [];
  const single: Unplaced[] = [];
  for (let first = 0; first < length;) {
    const slot = slotOf(numberAt(at, first), options);
    let end = first + 1;
    while (end < length && slotOf(numberAt(at, end), options) === slot) end += 1;
    if (end - first > slotCapacity) {
      const events = event.subarray(first, end);
      const keptAt = kept === null ? -1 : events.indexOf(kept);
      if (keptAt >= 0) single.push(unplacedAt(columns, first + keptAt, options));
      const behind = keptAt < 0 ? events : events.filter((each) => each !== kept);
      if (behind.length > 0) clusters.push({ events: behind, ...daysOfSlot(slot, options) });
    } else {
      for (let position = first; position < end; position += 1) single.push(unplacedAt(columns, position, options));
    }
    first = end;
  }
  return { clusters, single };
}

function unplacedAt(columns: LaneColumns, position: number, { dayPx }: PackOptions): Unplaced {
  const extent = extentIn(columns, position);
  return {
    event: numberAt(columns.event, position),
    extent,
    soft: columns.soft[position] === 1,
    ...footprintOf(extent, dayPx),
  };
}

function clusterOf(waiting: readonly Unplaced[], slot: number, slots: Slots): PackedCluster {
  return { events: Int32Array.from(waiting, ({ event }) => event).toSorted(), ...daysOfSlot(slot, slots) };
}

function daysOfSlot(slot: number, { slotStart, slotDays }: Slots): Pick<PackedCluster, 'from' | 'to'> {
  return { from: slotStart + slot * slotDays, to: slotStart + (slot + 1) * slotDays };
}

function slotOf(at: number, { slotStart, slotDays }: Slots): number {
  return Math.floor((at - slotStart) / slotDays);
}

function stack(items: Unplaced[], { maxRows, gap, kept = null, ...slots }: PackOptions) {
  items.sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1 || a.event - b.event);
  const first = items.find(({ event }) => event === kept);
  const touchesKept = ({ x0, x1 }: Unplaced) => first !== undefined && x0 < first.x1 + gap && x1 > first.x0 - gap;
  const rowEnds: number[] = first ? [-Infinity] : [];
  const overflow = new Map<number, Unplaced[]>();
  const marks: PackedMark[] = [];
  for (const item of items) {
    let row = rowEnds.findIndex((end, at) => end + gap <= item.x0 && (at > 0 || item === first || !touchesKept(item)));
    if (row < 0) row = rowEnds.length;
    if (row < maxRows) {
      rowEnds[row] = item.x1;
      marks.push({ ...item, row });
      continue;
    }
    const slot = slotOf(item.extent.at, slots);
    const waiting = overflow.get(slot);
    if (waiting) waiting.push(item);
    else overflow.set(slot, [item]);
  }
  marks.sort((a, b) => a.row - b.row || a.x0 - b.x0);
  return { marks, overflow };
}
