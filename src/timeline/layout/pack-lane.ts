import type { ViewportLimits } from '#axis/viewport.ts';
import { at, numberAt } from '#base/at.ts';
import { lowerBound } from '#base/bisect.ts';
import { countRuns, type PackedCluster } from '#timeline/layout/count-runs.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import { footprintOf } from '#timeline/layout/footprint.ts';
import { labelRoom, type LabelSide, LEAST_CHARACTERS, stretchRoom } from '#timeline/layout/label-room.ts';
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
  readonly isShared: (event: number) => boolean;
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

/** An event that has no row yet; `position` is its place in the columns. */
type Unplaced = Omit<PackedMark, 'row'> & { readonly position: number };

/**
 * Puts the events of a lane into rows: each into the first in which it touches no other. What finds
 * no row, and every event of a slot that is too full, is counted: each event ends up in exactly one
 * mark or count. The kept event comes first. With labels those follow that two or more sources
 * report, then totals and what lasted, then what has an exact day, then the others, as long as
 * there is room for a mark with its label: on the right, else on the left, else within its stretch.
 * What sources share, and the kept event, may do without one.
 */
export function packLane(columns: LaneColumns, options: PackOptions): PackedLane {
  const { dayPx, limits, wordsDays, flag, gap } = options;
  const { counted, single } = withoutFullSlots(columns, options);
  const rows = Array.from({ length: options.maxRows }, (): Row => ({ starts: [], ends: [] }));
  const marks: PackedMark[] = [];
  for (const { item, rank } of inTurn(single, options)) {
    const rowFor = (from: number, to: number) => rows.findIndex((row) => take(row, from, to, gap));
    const place = placeFor(item, rank, rowFor, options);
    const { position, ...mark } = item;
    if (place.row >= 0) marks.push({ ...mark, ...place });
    else counted.push(position);
  }
  const positions = counted.toSorted((a, b) => a - b);
  return {
    marks: marks.toSorted((a, b) => a.row - b.row || a.x0 - b.x0),
    clusters: countRuns(columns, positions, { dayPx, wordsStart: limits.start, wordsDays, flag }),
    markRows: marks.reduce((most, { row }) => Math.max(most, row + 1), 0),
  };
}

/**
 * The positions of events in slots that are too full, and the events that are to stand on their
 * own: those of other slots, and the kept one.
 */
function withoutFullSlots(columns: LaneColumns, options: PackOptions) {
  const { slotCapacity, kept = null } = options;
  const { at: days, event, length } = columns;
  const counted: number[] = [];
  const single: Unplaced[] = [];
  for (let first = 0; first < length;) {
    const slot = slotOf(numberAt(days, first), options);
    let end = first + 1;
    while (end < length && slotOf(numberAt(days, end), options) === slot) end += 1;
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

function slotOf(day: number, { limits, slotDays }: PackOptions): number {
  return Math.floor((day - limits.start) / slotDays);
}

/** Events in the order in which they are given rows; those of a rank from left to right. */
function inTurn(single: readonly Unplaced[], options: PackOptions) {
  return single
    .map((item) => ({ item, rank: rankOf(item, options) }))
    .toSorted(
      (a, b) => a.rank - b.rank || a.item.x0 - b.item.x0 || b.item.x1 - a.item.x1 || a.item.event - b.item.event,
    );
}

const KEPT = -1;
const SHARED = 0;

function rankOf({ event, extent }: Unplaced, { labelling, kept }: PackOptions): number {
  if (event === kept) return KEPT;
  if (!labelling || labelling.isShared(event)) return SHARED;
  // What lasts is no bar of a day: a total, and what was so on every day.
  if (extent.form === 'accumulated' || extent.form === 'throughout') return 1;
  return extent.form === 'day' ? 2 : 3;
}

interface Place {
  readonly row: number;
  readonly side?: LabelSide;
}

/** A row with room for an item and its label, whole or else cut; -1: there is none. */
function placeFor(
  { event, x0, x1, extent }: Unplaced,
  rank: number,
  rowFor: (from: number, to: number) => number,
  { dayPx, limits, labelling }: PackOptions,
): Place {
  if (labelling) {
    const { length } = labelling.titleOf(event);
    for (const characters of [length, Math.min(length, LEAST_CHARACTERS)]) {
      const room = labelRoom(characters);
      const sides: readonly (readonly [LabelSide, boolean, from: number, to: number])[] = [
        ['right', x1 + room <= limits.end * dayPx, x0, x1 + room],
        ['left', x0 - room >= limits.start * dayPx, x0 - room, x1],
        ['inside', stretchRoom(extent, x0, x1) >= room, x0, x1],
      ];
      for (const [side, fits, from, to] of sides) {
        const row = fits ? rowFor(from, to) : -1;
        if (row >= 0) return { row, side };
      }
    }
    if (rank > SHARED) return { row: -1 };
  }
  return { row: rowFor(x0, x1) };
}

/**
 * What is taken of a row: where stretches begin, upwards, and where they end. They do not touch.
 */
interface Row {
  readonly starts: number[];
  readonly ends: number[];
}

/** Takes a stretch of a row if all of it, and a gap around it, is free. */
function take({ starts, ends }: Row, from: number, to: number, gap: number): boolean {
  const next = lowerBound(starts, from);
  if (next > 0 && at(ends, next - 1) + gap > from) return false;
  if (next < starts.length && at(starts, next) < to + gap) return false;
  starts.splice(next, 0, from);
  ends.splice(next, 0, to);
  return true;
}
