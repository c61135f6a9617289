import * as fc from 'fast-check';
import type { Chronology } from '#model/chronology.ts';
import { WORDS_PX } from '#timeline/layout/count-runs.ts';
import { footprintOf } from '#timeline/layout/footprint.ts';
import { dateLanes, type LaneColumns } from '#timeline/layout/lane-columns.ts';
import type { Lane } from '#timeline/layout/lanes.ts';
import { levelDayPx } from '#timeline/layout/level.ts';
import { type PackedLane, packLane, type PackedMark, type PackOptions, tryLane } from '#timeline/layout/pack-lane.ts';
import { queueLane, type QueueOptions } from '#timeline/layout/queue-lane.ts';
import { all, LIMITS } from '../../../fixtures/any-events.ts';

/** Levels from the whole span on a phone to single days on a desk. */
export const anyLevel = fc.integer({ min: 1, max: 18 });

/** A scale of a level: 0 its smallest, towards 1 its largest. */
export function scaleIn(level: number, share: number): number {
  return levelDayPx(level) * Math.SQRT2 ** (share * 0.999);
}

function laneOf(events: readonly number[]): Lane {
  return { id: 'all', grouping: 'none', index: 0, events };
}

/** The columns of one lane with all events of a chronology, or with some in any order. */
export function columnsOf(chronology: Chronology, events: readonly number[] = [...all(chronology)]): LaneColumns {
  const [dated] = dateLanes(chronology, [laneOf(events)], LIMITS);
  if (!dated) throw new Error('A lane in is a lane out');
  return dated.columns;
}

/**
 * Packs columns at a level: few rows and small slots, so that everything happens in small cases.
 */
export function packAt(
  level: number,
  columns: LaneColumns,
  change: Partial<PackOptions & QueueOptions> = {},
): PackedLane {
  const dayPx = levelDayPx(level);
  const options = {
    dayPx,
    limits: LIMITS,
    maxRows: 6,
    slotCapacity: 5,
    slotDays: 34 / dayPx,
    wordsDays: 91 / Math.max(1, Math.floor((91 * dayPx) / WORDS_PX)),
    flag: Infinity,
    gap: 3,
    ...change,
  };
  return packLane(columns, tryLane(queueLane(columns, options), options));
}

/** Every event of marks and clusters, upwards, as often as it stands there. */
export function eventsIn({ marks, clusters }: PackedLane): number[] {
  return [...marks.map(({ event }) => event), ...clusters.flatMap(({ events }) => [...events])].toSorted(
    (a, b) => a - b,
  );
}

/** The marks of each row from left to right, with their footprints at a scale. */
export function rowsAt({ marks }: PackedLane, dayPx: number) {
  const rows = new Map<number, (PackedMark & { readonly left: number; readonly right: number })[]>();
  for (const mark of marks) {
    const { x0, x1 } = footprintOf(mark.extent, dayPx, LIMITS);
    const row = rows.get(mark.row) ?? [];
    rows.set(mark.row, row);
    row.push({ ...mark, left: x0, right: x1 });
  }
  return [...rows.values()].map((row) => row.toSorted((a, b) => a.left - b.left));
}
