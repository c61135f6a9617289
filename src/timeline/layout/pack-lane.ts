import { numberAt } from '#base/at.ts';
import type { ViewportLimits } from '#axis/viewport.ts';
import { countRuns, type PackedCluster } from '#timeline/layout/count-runs.ts';
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

export interface PackedLane {
  /** By row, then x. */
  readonly marks: readonly PackedMark[];
  /** In time order, of disjoint days. */
  readonly clusters: readonly PackedCluster[];
  /** Rows that hold marks. */
  readonly markRows: number;
}

export interface PackOptions {
  /** Pixels a day, at the level's smallest scale. */
  readonly dayPx: number;
  /** The days of the axis: at its ends marks are whole, too. */
  readonly limits: ViewportLimits;
  /** Rows of marks at most. */
  readonly maxRows: number;
  /** Marks that may stand in one slot before all of them are counted. */
  readonly slotCapacity: number;
  /** The days of a slot; slots begin with the axis. */
  readonly slotDays: number;
  /** The days over which the words of a count fit, where no room is beside it. */
  readonly wordsDays: number;
  /** Pixels between neighbours in a row. */
  readonly gap: number;
  /** An event that is a mark of its own however full its place is. */
  readonly kept?: number | null;
}

const ROWS_FOR_SINGLES = 2;

/** An event that has no row yet; `position` is its place in the columns. */
type Unplaced = Omit<PackedMark, 'row'> & { readonly position: number };

/**
 * Stacks a lane: each event goes into the first row in which it touches no other; what finds no
 * row, and every event of a slot that is too full, is counted. The kept event stands in the first
 * row, and the others around it. Each event ends up in exactly one mark or count. Marks may take
 * `ROWS_FOR_SINGLES` more than asked for, so that hardly any count is of one.
 */
export function packLane(columns: LaneColumns, options: PackOptions): PackedLane {
  const { dayPx, limits, maxRows, wordsDays } = options;
  const { counted, single } = withoutFullSlots(columns, options);
  const { marks, overflow } = stack(single, options);
  const alone: Unplaced[] = [];
  for (const waiting of overflow.values()) {
    if (waiting.length === 1) alone.push(...waiting);
    else for (const { position } of waiting) counted.push(position);
  }
  // A count of one says nothing: those that wait alone share a few rows more.
  const last = stack(alone, { ...options, maxRows: ROWS_FOR_SINGLES });
  for (const mark of last.marks) marks.push({ ...mark, row: maxRows + mark.row });
  for (const waiting of last.overflow.values()) for (const { position } of waiting) counted.push(position);
  const clusters = countRuns(
    columns,
    counted.toSorted((a, b) => a - b),
    { dayPx, wordsStart: limits.start, wordsDays },
  );
  return { marks, clusters, markRows: marks.reduce((rows, { row }) => Math.max(rows, row + 1), 0) };
}

/**
 * The positions of events in slots that are too full, and the events that are to stand on their
 * own: those of other slots, and the kept one.
 */
function withoutFullSlots(columns: LaneColumns, options: PackOptions) {
  const { slotCapacity, kept = null } = options;
  const { at, event, length } = columns;
  const counted: number[] = [];
  const single: Unplaced[] = [];
  for (let first = 0; first < length;) {
    const slot = slotOf(numberAt(at, first), options);
    let end = first + 1;
    while (end < length && slotOf(numberAt(at, end), options) === slot) end += 1;
    const isFull = end - first > slotCapacity;
    for (let position = first; position < end; position += 1) {
      if (isFull && event[position] !== kept) counted.push(position);
      else single.push(unplacedAt(columns, position, options));
    }
    first = end;
  }
  return { counted, single };
}

function unplacedAt(columns: LaneColumns, position: number, { dayPx, limits }: PackOptions): Unplaced {
  const extent = extentIn(columns, position);
  return {
    position,
    event: numberAt(columns.event, position),
    extent,
    soft: columns.soft[position] === 1,
    ...footprintOf(extent, dayPx, limits),
  };
}

function slotOf(at: number, { limits, slotDays }: Pick<PackOptions, 'limits' | 'slotDays'>): number {
  return Math.floor((at - limits.start) / slotDays);
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
      const { position: _, ...mark } = item;
      rowEnds[row] = item.x1;
      marks.push({ ...mark, row });
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
