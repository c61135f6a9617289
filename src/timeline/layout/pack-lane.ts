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

/** Several events behind one count, over the days `from` to `to` (half-open) in which their marks stand. */
export interface PackedCluster {
  /** In time order. */
  readonly events: Int32Array;
  readonly from: number;
  readonly to: number;
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
  /** Days of a slot: a cluster's count must fit into its width. */
  readonly slotDays: number;
  /** Pixels between neighbours in a row. */
  readonly gap: number;
}

/**
 * Stacks a lane: each event goes into the first row in which it touches no other; what finds no row, and every event of a slot that is too full, goes into
 * that slot's cluster. Each event ends up in exactly one mark or cluster.
 */
export function packLane(columns: LaneColumns, options: PackOptions): PackedLane {
  const { dayPx, slotCapacity, slotDays } = options;
  const { at, event, soft, length } = columns;
  const clusters: PackedCluster[] = [];
  const single: Omit<PackedMark, 'row'>[] = [];
  for (let first = 0; first < length;) {
    const slot = slotOf(at[first] ?? 0, slotDays);
    let end = first + 1;
    while (end < length && slotOf(at[end] ?? 0, slotDays) === slot) end += 1;
    if (end - first > slotCapacity) {
      clusters.push({ events: event.subarray(first, end), from: slot * slotDays, to: (slot + 1) * slotDays });
    } else {
      for (let position = first; position < end; position += 1) {
        const extent = extentIn(columns, position);
        single.push({ event: event[position] ?? 0, extent, soft: soft[position] === 1, ...footprintOf(extent, dayPx) });
      }
    }
    first = end;
  }
  const { marks, markRows, overflow } = stack(single, options);
  for (const [slot, events] of overflow) {
    clusters.push({ events: Int32Array.from(events).toSorted(), from: slot * slotDays, to: (slot + 1) * slotDays });
  }
  clusters.sort((a, b) => a.from - b.from);
  return { marks, clusters, markRows };
}

function slotOf(at: number, slotDays: number): number {
  return Math.floor(at / slotDays);
}

function stack(items: Omit<PackedMark, 'row'>[], { maxRows, slotDays, gap }: PackOptions) {
  items.sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1 || a.event - b.event);
  const rowEnds: number[] = [];
  const overflow = new Map<number, number[]>();
  const marks: PackedMark[] = [];
  for (const item of items) {
    let row = rowEnds.findIndex((end) => end + gap <= item.x0);
    if (row < 0) row = rowEnds.length;
    if (row < maxRows) {
      rowEnds[row] = item.x1;
      marks.push({ ...item, row });
      continue;
    }
    const slot = slotOf(item.extent.at, slotDays);
    const waiting = overflow.get(slot);
    if (waiting) waiting.push(item.event);
    else overflow.set(slot, [item.event]);
  }
  marks.sort((a, b) => a.row - b.row || a.x0 - b.x0);
  return { marks, markRows: rowEnds.length, overflow };
}
