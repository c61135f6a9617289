import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaneColumns } from '#timeline/layout/lane-columns.ts';
import { planSlots, type SlotPlan, type SlotPlanOptions } from '#timeline/layout/slot-plan.ts';
import { many, SPAN } from '../../../fixtures/any-events.ts';
import { columnsOf } from './placed.ts';

const OPTIONS: SlotPlanOptions = {
  start: SPAN.first,
  end: SPAN.last + 1,
  leastDays: 3,
  viewDays: 91,
  mostCapacity: 24,
  budget: 600,
  markCost: 4,
  clusterCost: 3,
};

/**
 * What stands in the fullest stretch as long as the view, counted mark by mark and cluster by
 * cluster.
 */
function costInView(lanes: readonly LaneColumns[], { slotDays, capacity }: SlotPlan, viewDays: number): number {
  const things = lanes.flatMap(({ at }) => {
    const slots = new Map<number, number>();
    for (const value of at) {
      const slot = Math.floor((value - OPTIONS.start) / slotDays);
      slots.set(slot, (slots.get(slot) ?? 0) + 1);
    }
    return [...slots].map(([slot, count]) => ({
      day: slot * slotDays,
      cost: count > capacity ? OPTIONS.clusterCost : count * OPTIONS.markCost,
    }));
  });
  return Math.max(
    0,
    ...things.map(({ day: start }) =>
      things.filter(({ day }) => day >= start && day < start + viewDays).reduce((sum, { cost }) => sum + cost, 0),
    ),
  );
}

describe('a plan of slots', () => {
  it('draws every event on its own while there is room for all', () => {
    const lane = columnsOf(many(60, (index) => SPAN.first + (index % 91)));
    expect(planSlots([lane], OPTIONS)).toEqual({ slotDays: expect.closeTo(91 / 30, 9), capacity: 24 });
  });

  it('keeps what is in view within the budget, however events are spread', () => {
    const spread = fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 91 }), fc.integer({ min: 2, max: 91 }));
    fc.assert(
      fc.property(fc.array(spread, { minLength: 1, maxLength: 5 }), (spreads) => {
        const lanes = spreads.map(([count, days]) => columnsOf(many(count, (index) => SPAN.first + (index % days))));
        const viewDays = spreads[0]?.[2] ?? 91;
        const plan = planSlots(lanes, { ...OPTIONS, viewDays });
        expect(costInView(lanes, plan, viewDays)).toBeLessThanOrEqual(OPTIONS.budget);
      }),
      { numRuns: 40 },
    );
  });

  it('widens slots when there are more lanes than the budget has clusters for', () => {
    const lanes = Array.from({ length: 40 }, () => columnsOf(many(910, (index) => SPAN.first + (index % 91))));
    const plan = planSlots(lanes, OPTIONS);
    expect(plan.slotDays).toBeGreaterThan(OPTIONS.leastDays);
    expect(costInView(lanes, plan, 91)).toBeLessThanOrEqual(OPTIONS.budget);
  });

  it('comes to an end for a burst on one day', () => {
    const lane = columnsOf(many(20_000, () => SPAN.first + 40));
    expect(planSlots([lane], OPTIONS).capacity).toBeLessThan(20_000);
  });
});
