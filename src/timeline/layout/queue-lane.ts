import type { ViewportLimits } from '#axis/viewport.ts';
import { numberAt } from '#base/at.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import { footprintOf } from '#timeline/layout/footprint.ts';
import { extentIn, type LaneColumns } from '#timeline/layout/lane-columns.ts';

export interface QueueOptions {
  /** Pixels a day, at the level's smallest scale. */
  readonly dayPx: number;
  /** The days of the axis: at its ends marks are whole, too. */
  readonly limits: ViewportLimits;
  /** Marks that may stand in one slot before all of them are counted. */
  readonly slotCapacity: number;
  /** The days of a slot; slots begin with the axis. */
  readonly slotDays: number;
  /** Events that are marks of their own however full their place is. */
  readonly kept?: ReadonlySet<number>;
  /** Null: marks stand wherever they have room themselves. */
  readonly labelling?: Labelling | null;
}

/** Whose labels are seen to when rows are few. */
interface Labelling {
  /** How many sources report an event. */
  readonly sourcesOf: (event: number) => number;
  readonly titleOf: (event: number) => string;
}

/** A lane before its marks have rows: the same for any number of them. */
export interface LaneQueue {
  readonly columns: LaneColumns;
  /** By place in the columns, 1 for the events of slots that are too full. */
  readonly isCounted: Uint8Array;
  /** The places of the others, and of the kept events, in the columns. */
  readonly places: Int32Array;
  /** Beside them the pixels that their marks take, and their ranks. */
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  readonly rank: Int32Array;
  /** All those that wait, by where they stand beside each other, in their turns. */
  readonly turns: readonly number[];
  /** Of the labels that are seen to; null: none are. */
  readonly titleOf: Labelling['titleOf'] | null;
}

/**
 * Who waits for a row in a lane, and who is counted: every event of a slot that is too full. The
 * kept events come first. With labels those follow that two or more sources report, the more the
 * sooner, then totals and what lasted, then what has an exact day, then the others.
 */
export function queueLane(columns: LaneColumns, options: QueueOptions): LaneQueue {
  const { dayPx, limits, labelling } = options;
  const isCounted = fullSlots(columns, options);
  const places = waitingPlaces(columns, isCounted, options.kept);
  const { length } = places;
  const x0 = new Float64Array(length);
  const x1 = new Float64Array(length);
  const rank = new Int32Array(length);
  const eventAt = (index: number) => numberAt(columns.event, numberAt(places, index));
  const turns: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const extent = extentIn(columns, numberAt(places, index));
    const footprint = footprintOf(extent, dayPx, limits);
    const event = eventAt(index);
    x0[index] = footprint.x0;
    x1[index] = footprint.x1;
    rank[index] = rankOf(event, extent, options);
    turns.push(index);
  }
  turns.sort(
    (a, b) =>
      numberAt(rank, a) - numberAt(rank, b) ||
      numberAt(x0, a) - numberAt(x0, b) ||
      numberAt(x1, b) - numberAt(x1, a) ||
      eventAt(a) - eventAt(b),
  );
  return { columns, isCounted, places, x0, x1, rank, turns, titleOf: labelling?.titleOf ?? null };
}

/** A mask of the events in slots that are too full. */
function fullSlots({ at: days, length }: LaneColumns, { slotCapacity, slotDays, limits }: QueueOptions): Uint8Array {
  const isFull = new Uint8Array(length);
  let first = 0;
  let slot = -1;
  for (let end = 0; end <= length; end += 1) {
    const next = end < length ? Math.floor((numberAt(days, end) - limits.start) / slotDays) : -1;
    if (next === slot) continue;
    if (end - first > slotCapacity) isFull.fill(1, first, end);
    first = end;
    slot = next;
  }
  return isFull;
}

/** The places of events that are not counted; kept ones are not, however full their slot is. */
function waitingPlaces(
  { event, length }: LaneColumns,
  isCounted: Uint8Array,
  kept: ReadonlySet<number> = new Set(),
): Int32Array {
  for (const each of kept) {
    const place = event.indexOf(each);
    if (place >= 0) isCounted[place] = 0;
  }
  const places = new Int32Array(length);
  let count = 0;
  for (let place = 0; place < length; place += 1) if (isCounted[place] === 0) places[count++] = place;
  return places.subarray(0, count);
}

/** Below this stand the kept events and those that sources share: they may do without a label. */
export const UNSHARED = 0;
const FIRST = -2_147_483_648;

function rankOf(event: number, { form }: Extent, { labelling, kept }: QueueOptions): number {
  if (kept?.has(event)) return FIRST;
  if (!labelling) return UNSHARED;
  const sources = labelling.sourcesOf(event);
  if (sources > 1) return -sources;
  // What lasts is no bar of a day: a total, and what was so on every day.
  if (form === 'accumulated' || form === 'throughout') return 1;
  return form === 'day' ? 2 : 3;
}
