import type { ViewportLimits } from '#axis/viewport.ts';
import { at, numberAt } from '#base/at.ts';
import { clustersOf, type CountRun, countRuns, type PackedCluster } from '#timeline/layout/count-runs.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import {
  labelRoom,
  type LabelSide,
  leastCharacters,
  NEAR_FLAG_PX,
  roomAfter,
  roomBefore,
  stretchRoom,
} from '#timeline/layout/label-room.ts';
import { extentIn, formIn, type LaneColumns } from '#timeline/layout/lane-columns.ts';
import { type LaneQueue, UNSHARED } from '#timeline/layout/queue-lane.ts';
import { emptyRows, type Row, rowWithRoom, take } from '#timeline/layout/row-room.ts';

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
  /**
   * The first day after the publication of its source: no count and no label goes across it.
   * Infinity: none.
   */
  readonly flag: number;
}

/** A lane as it is tried: with where its counts stand, before they know their events. */
export interface TriedLane extends Omit<PackedLane, 'clusters'> {
  readonly runs: readonly CountRun[];
  /** By place in the columns, 1 for what is counted. */
  readonly isCounted: Uint8Array;
}

export interface PackOptions {
  /** Pixels a day, at the level's smallest scale. */
  readonly dayPx: number;
  /** The days of the axis. */
  readonly limits: ViewportLimits;
  /** Rows of marks at most. */
  readonly maxRows: number;
  /** The days over which the words of a count fit, where no room is beside it. */
  readonly wordsDays: number;
  /** As in `PackedLane`. */
  readonly flag: number;
  /** Pixels between neighbours in a row. */
  readonly gap: number;
}

/**
 * Puts those who wait in a lane into rows: each into the first in which it touches no other. What
 * finds no row is counted: each event ends up in exactly one mark or count. Where labels are seen
 * to, there must be room for a mark with its own: on the right, else on the left, else within its
 * stretch.
 */
export function tryLane(queue: LaneQueue, options: PackOptions): TriedLane {
  const { columns, places } = queue;
  const { dayPx, limits, maxRows, wordsDays, flag } = options;
  const rows = emptyRows(maxRows);
  const isCounted = queue.isCounted.slice();
  const marks: PackedMark[] = [];
  let markRows = 0;
  for (const index of queue.turns) {
    const position = numberAt(places, index);
    const place = placeFor(queue, index, rows, options);
    if (!place) {
      isCounted[position] = 1;
      continue;
    }
    const { row, from, to, side } = place;
    take(at(rows, row), from, to);
    marks.push({
      event: numberAt(columns.event, position),
      extent: extentIn(columns, position),
      soft: columns.soft[position] === 1,
      row,
      x0: numberAt(queue.x0, index),
      x1: numberAt(queue.x1, index),
      ...(side ? { side } : {}),
    });
    markRows = Math.max(markRows, row + 1);
  }
  const runs = countRuns(columns, isCounted, { dayPx, wordsStart: limits.start, wordsDays, flag });
  return { marks, runs, markRows, isCounted, flag };
}

/** A lane that was tried, as it is to stand. */
export function packLane(columns: LaneColumns, { marks, runs, markRows, isCounted, flag }: TriedLane): PackedLane {
  return {
    marks: marks.toSorted((a, b) => a.row - b.row || a.x0 - b.x0),
    clusters: clustersOf(columns, isCounted, runs),
    markRows,
    flag,
  };
}

/** A row, what is taken of it, and where a label stands, if that is seen to. */
interface Place {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly side: LabelSide | null;
}

/** Where who waits at `index` has room with its label, whole or else cut; null: nowhere. */
function placeFor(queue: LaneQueue, index: number, rows: readonly Row[], options: PackOptions): Place | null {
  const { dayPx, limits, gap } = options;
  const flag = options.flag * dayPx;
  const x0 = numberAt(queue.x0, index);
  const x1 = numberAt(queue.x1, index);
  // In a row without room for the mark there is none for its label.
  const least = rowWithRoom(rows, x0, x1, gap);
  if (least < 0) return null;
  const bare: Place = { row: least, from: x0, to: x1, side: null };
  const { columns, titleOf } = queue;
  if (!titleOf) return bare;
  const position = numberAt(queue.places, index);
  const inside = roomAfter(x0, x1, flag, 0);
  const stretch = stretchRoom(formIn(columns, position), inside.x0, inside.x1);
  const title = titleOf(numberAt(columns.event, position));
  const after = roomAfter(x1, limits.end * dayPx, flag, NEAR_FLAG_PX);
  const from = roomBefore(x0, limits.start * dayPx, flag);
  for (let characters = title.length; ;) {
    const room = labelRoom(characters);
    const to = after.x0 + room;
    const right = to <= after.x1 ? rowWithRoom(rows, x0, to, gap, least) : -1;
    if (right >= 0) return { row: right, from: x0, to, side: 'right' };
    const left = x0 - room >= from ? rowWithRoom(rows, x0 - room, x1, gap, least) : -1;
    if (left >= 0) return { row: left, from: x0 - room, to: x1, side: 'left' };
    const shortest = leastCharacters(title);
    if (characters <= shortest) {
      // Words within a stretch hide a part of it: the last resort.
      if (stretch >= room) return { ...bare, side: 'inside' };
      break;
    }
    characters = shortest;
  }
  return numberAt(queue.rank, index) < UNSHARED ? bare : null;
}
