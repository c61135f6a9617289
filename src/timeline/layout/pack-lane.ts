import type { Extent } from '#timeline/layout/extent.ts';
import { footprintOf } from '#timeline/layout/footprint.ts';

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
  readonly events: readonly number[];
  readonly from: number;
  readonly to: number;
}

export interface PackedLane {
  /** By row, then x. */
  readonly marks: readonly PackedMark[];
  /** In time order, in disjoint slots; they stand in row `markRows`. */
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

/** An event with its date in the lane. */
export interface LaneItem {
  readonly event: number;
  readonly extent: Extent;
  /** Approximate or uncertain. */
  readonly soft: boolean;
}

interface Item extends LaneItem {
  readonly x0: number;
  readonly x1: number;
}

/**
 * Stacks a lane: each event goes into the first row in which it touches no other; what finds no row, and every event of a slot that is too full, goes into
 * that slot's cluster. Each event ends up in exactly one mark or cluster, and the result does not depend on the order of the input.
 */
export function packLane(
  items: readonly LaneItem[],
  { dayPx, maxRows, slotCapacity, slotDays, gap }: PackOptions,
): PackedLane {
  const slotOf = (extent: Extent) => Math.floor(extent.at / slotDays);
  const perSlot = new Map<number, number>();
  for (const { extent } of items) perSlot.set(slotOf(extent), (perSlot.get(slotOf(extent)) ?? 0) + 1);

  const clusters = new Map<number, number[]>();
  const collect = (slot: number, event: number) => {
    const cluster = clusters.get(slot);
    if (cluster) cluster.push(event);
    else clusters.set(slot, [event]);
  };

  const single: Item[] = [];
  for (const item of items) {
    const { event, extent } = item;
    const slot = slotOf(extent);
    if ((perSlot.get(slot) ?? 0) > slotCapacity) collect(slot, event);
    else single.push({ ...item, ...footprintOf(extent, dayPx) });
  }
  single.sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1 || a.event - b.event);

  const rowEnds: number[] = [];
  const marks: PackedMark[] = [];
  for (const item of single) {
    let row = rowEnds.findIndex((end) => end + gap <= item.x0);
    if (row < 0) row = rowEnds.length;
    if (row >= maxRows) {
      collect(slotOf(item.extent), item.event);
      continue;
    }
    rowEnds[row] = item.x1;
    marks.push({ ...item, row });
  }
  marks.sort((a, b) => a.row - b.row || a.x0 - b.x0);

  return {
    marks,
    markRows: rowEnds.length,
    clusters: [...clusters]
      .toSorted(([a], [b]) => a - b)
      .map(([slot, events]) => ({
        events: events.toSorted((a, b) => a - b),
        from: slot * slotDays,
        to: (slot + 1) * slotDays,
      })),
  };
}
