import { numberAt } from '#base/at.ts';
import type { LaneColumns } from '#timeline/layout/lane-columns.ts';

/** How clusters are formed at one zoom level. */
export interface SlotPlan {
  /** Days of a slot; slots begin with the axis, and none reaches beyond its end. */
  readonly slotDays: number;
  /** Marks that may stand in one slot of a lane before all of them become a cluster. */
  readonly capacity: number;
}

export interface SlotPlanOptions {
  /** The days of the whole axis, half-open. */
  readonly start: number;
  readonly end: number;
  /** Days of a slot in which a cluster's count fits. */
  readonly leastDays: number;
  /** Days in view. */
  readonly viewDays: number;
  /** The most marks that a slot may hold where there is room for all. */
  readonly mostCapacity: number;
  /** What may stand in view, and what a mark and a cluster count for. */
  readonly budget: number;
  readonly markCost: number;
  readonly clusterCost: number;
}

/**
 * The finest plan whose fullest view stays within the budget: as many marks on their own as
 * possible, then fewer, then wider slots. So what is drawn is bounded, however many events there
 * are and however they are spread.
 */
export function planSlots(lanes: readonly LaneColumns[], options: SlotPlanOptions): SlotPlan {
  const { start, end } = options;
  for (let leastDays = options.leastDays; ; leastDays *= 2) {
    const slotDays = (end - start) / Math.max(1, Math.floor((end - start) / leastDays));
    const counts = lanes.map((lane) => countSlots(lane, start, slotDays));
    for (let capacity = options.mostCapacity; capacity >= 0; capacity = capacity > 8 ? capacity - 4 : capacity - 1) {
      if (fullestCost(counts, capacity, slotDays, options) <= options.budget) return { slotDays, capacity };
    }
    if (leastDays > options.viewDays) return { slotDays, capacity: 0 };
  }
}

/** Slots that hold anything, upwards, and how many marks each holds. */
interface SlotCounts {
  readonly slot: Int32Array;
  readonly count: Int32Array;
}

function countSlots({ at, length }: LaneColumns, start: number, slotDays: number): SlotCounts {
  const slot = new Int32Array(length);
  const count = new Int32Array(length);
  let filled = 0;
  for (let index = 0; index < length; index += 1) {
    const here = Math.floor((numberAt(at, index) - start) / slotDays);
    if (filled === 0 || slot[filled - 1] !== here) slot[filled++] = here;
    count[filled - 1] = numberAt(count, filled - 1) + 1;
  }
  return { slot: slot.subarray(0, filled), count: count.subarray(0, filled) };
}

/**
 * The cost of the fullest stretch as long as the view, over all lanes; an upper bound, since lanes
 * need not be fullest together.
 */
function fullestCost(
  lanes: readonly SlotCounts[],
  capacity: number,
  slotDays: number,
  { viewDays, markCost, clusterCost }: SlotPlanOptions,
): number {
  const slotsInView = Math.ceil(viewDays / slotDays) + 1;
  let total = 0;
  for (const { slot, count } of lanes) {
    let sum = 0;
    let most = 0;
    let first = 0;
    for (let index = 0; index < slot.length; index += 1) {
      sum += costOf(numberAt(count, index), capacity, markCost, clusterCost);
      while (numberAt(slot, index) - numberAt(slot, first) >= slotsInView) {
        sum -= costOf(numberAt(count, first), capacity, markCost, clusterCost);
        first += 1;
      }
      most = Math.max(most, sum);
    }
    total += most;
  }
  return total;
}

function costOf(count: number, capacity: number, markCost: number, clusterCost: number): number {
  return count > capacity ? clusterCost : count * markCost;
}
