import type { ViewportLimits } from '#axis/viewport.ts';
import { at, numberAt } from '#base/at.ts';
import { lowerBound } from '#base/bisect.ts';
import { countRuns, type PackedCluster } from '#timeline/layout/count-runs.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import { footprintOf } from '#timeline/layout/footprint.ts';
import { labelRoom, type LabelSide, leastCharacters, stretchRoom } from '#timeline/layout/label-room.ts';
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
  /** Where its label has room in its row, if that was seen to. */
  readonly side?: LabelSide;
}

export interface PackedLane {
  /** By row, then x. */
  readonly marks: readonly PackedMark[];
  /** In time order, of disjoint days. */
  readonly clusters: readonly PackedCluster[];
  /** Rows that hold marks. */
  readonly markRows: number;
}

/** Whose labels are seen to when rows are few. */
interface Labelling {
  /** How many sources report an event. */
  readonly sourcesOf: (event: number) => number;
  readonly titleOf: (event: number) => string;
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
  /** The first day after the publication of the lane's source, which no count goes across. */
  readonly flag: number | null;
  /** Pixels between neighbours in a row. */
  readonly gap: number;
  /** An event that is a mark of its own however full its place is. */
  readonly kept?: number | null;
  /** Null: marks stand wherever they have room themselves. */
  readonly labelling?: Labelling | null;
}

/** An event that has no row yet: its place in the columns, and who has a row before it. */
interface Unplaced extends Omit<PackedMark, 'row'> {
  readonly position: number;
  readonly rank: number;
}

/**
 * Puts the events of a lane into rows: each into the first in which it touches no other. What finds
 * no row, and every event of a slot that is too full, is counted: each event ends up in exactly one
 * mark or count. The kept event comes first. With labels those follow that two or more sources
 * report, the more the sooner, then totals and what lasted, then what has an exact day, then the
 * others, as long as there is room for a mark with its label: on the right, else on the left, else
 * within its stretch. What sources share, and the kept event, may do without one.
 */
export function packLane(columns: LaneColumns, options: PackOptions): PackedLane {
  const { dayPx, limits, wordsDays, flag } = options;
  const { isCounted, single } = withoutFullSlots(columns, options);
  const rows = Array.from({ length: options.maxRows }, (): Row => ({ starts: [], ends: [] }));
  const marks: PackedMark[] = [];
  for (const item of single) {
    const { position, rank: _, ...mark } = item;
    const place = placeFor(item, rows, options);
    if (place.row >= 0) marks.push({ ...mark, ...place });
    else isCounted[position] = 1;
  }
  return {
    marks: marks.toSorted((a, b) => a.row - b.row || a.x0 - b.x0),
    clusters: countRuns(columns, placesOf(isCounted), { dayPx, wordsStart: limits.start, wordsDays, flag }),
    markRows: marks.reduce((most, { row }) => Math.max(most, row + 1), 0),
  };
}

/** The places at which a mask has 1, upwards. */
function placesOf(mask: Uint8Array): Int32Array {
  const places = new Int32Array(mask.length);
  let count = 0;
  for (let place = 0; place < mask.length; place += 1) if (mask[place] === 1) places[count++] = place;
  return places.subarray(0, count);
}

/**
 * A mask of the events in slots that are too full, and the events that are to stand on their own,
 * in the order in which they are given rows: those of other slots, and the kept one.
 */
function withoutFullSlots(columns: LaneColumns, options: PackOptions) {
  const { slotCapacity, kept = null } = options;
  const { at: days, event, length } = columns;
  const isCounted = new Uint8Array(length);
  const single: Unplaced[] = [];
  for (let first = 0; first < length;) {
    const slot = slotOf(numberAt(days, first), options);
    let end = first + 1;
    while (end < length && slotOf(numberAt(days, end), options) === slot) end += 1;
    const isFull = end - first > slotCapacity;
    if (isFull) isCounted.fill(1, first, end);
    for (let position = first; position < end; position += 1) {
      if (isFull && event[position] !== kept) continue;
      isCounted[position] = 0;
      single.push(unplacedAt(columns, position, options));
    }
    first = end;
  }
  const inTurn = single.toSorted((a, b) => a.rank - b.rank || a.x0 - b.x0 || b.x1 - a.x1 || a.event - b.event);
  return { isCounted, single: inTurn };
}

function unplacedAt(columns: LaneColumns, position: number, options: PackOptions): Unplaced {
  const extent = extentIn(columns, position);
  const event = numberAt(columns.event, position);
  return {
    position,
    event,
    extent,
    rank: rankOf(event, extent, options),
    soft: columns.soft[position] === 1,
    ...footprintOf(extent, options.dayPx, options.limits),
  };
}

function slotOf(day: number, { limits, slotDays }: PackOptions): number {
  return Math.floor((day - limits.start) / slotDays);
}

/** Below this stand the kept event and those that sources share. */
const UNSHARED = 0;

function rankOf(event: number, { form }: Extent, { labelling, kept }: PackOptions): number {
  if (event === kept) return -Infinity;
  if (!labelling) return UNSHARED;
  const sources = labelling.sourcesOf(event);
  if (sources > 1) return -sources;
  // What lasts is no bar of a day: a total, and what was so on every day.
  if (form === 'accumulated' || form === 'throughout') return 1;
  return form === 'day' ? 2 : 3;
}

interface Place {
  readonly row: number;
  readonly side?: LabelSide;
}

/** A row with room for an item and its label, whole or else cut; -1: there is none. */
function placeFor(item: Unplaced, rows: readonly Row[], { dayPx, limits, gap, labelling }: PackOptions): Place {
  const { event, rank, x0, x1, extent } = item;
  if (!labelling) return { row: rowFor(rows, x0, x1, gap) };
  const title = labelling.titleOf(event);
  for (let characters = title.length; ;) {
    const room = labelRoom(characters);
    const right = x1 + room <= limits.end * dayPx ? rowFor(rows, x0, x1 + room, gap) : -1;
    if (right >= 0) return { row: right, side: 'right' };
    const left = x0 - room >= limits.start * dayPx ? rowFor(rows, x0 - room, x1, gap) : -1;
    if (left >= 0) return { row: left, side: 'left' };
    const inside = stretchRoom(extent, x0, x1) >= room ? rowFor(rows, x0, x1, gap) : -1;
    if (inside >= 0) return { row: inside, side: 'inside' };
    const least = leastCharacters(title);
    if (characters <= least) break;
    characters = least;
  }
  return { row: rank >= UNSHARED ? -1 : rowFor(rows, x0, x1, gap) };
}

/**
 * What is taken of a row: where stretches begin, upwards, and where they end. They do not touch.
 */
interface Row {
  readonly starts: number[];
  readonly ends: number[];
}

/** The first row of which a stretch, and a gap around it, is free: it is taken. */
function rowFor(rows: readonly Row[], from: number, to: number, gap: number): number {
  for (let row = 0; row < rows.length; row += 1) if (take(at(rows, row), from, to, gap)) return row;
  return -1;
}

function take({ starts, ends }: Row, from: number, to: number, gap: number): boolean {
  const { length } = ends;
  // Those of a rank come from left to right: mostly what comes is the last.
  const next = length > 0 && at(starts, length - 1) >= from ? lowerBound(starts, from) : length;
  if (next > 0 && at(ends, next - 1) + gap > from) return false;
  if (next < length && at(starts, next) < to + gap) return false;
  starts.splice(next, 0, from);
  ends.splice(next, 0, to);
  return true;
}
