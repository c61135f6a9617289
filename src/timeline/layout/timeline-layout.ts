import type { ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { allSteps, type Steps } from '#base/steps.ts';
import { type EventColumns, sourceCountAt } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import type { Rows } from '#model/choice/view-state.ts';
import { day, isWithinYear } from '#model/day.ts';
import { type CountLabel, countLabels } from '#timeline/layout/count-labels.ts';
import { type PackedCluster, WORDS_PX } from '#timeline/layout/count-runs.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import type { Lane } from '#timeline/layout/lanes.ts';
import { levelDayPx } from '#timeline/layout/level.ts';
import { packLane, type PackedLane, type TriedLane, tryLane } from '#timeline/layout/pack-lane.ts';
import { labelsOfLanes, type PlacedLabel } from '#timeline/layout/place-labels.ts';
import { type LaneQueue, queueLane } from '#timeline/layout/queue-lane.ts';
import { planSlots } from '#timeline/layout/slot-plan.ts';

const NOTHING: ReadonlySet<number> = new Set();

/** Pixels from row to row. */
export const ROW_PITCH = 15;
/** Pixels of the slots in which marks may be too many. */
const SLOT_PX = 36;

/** What a lane keeps free for what stands around its marks, in pixels. */
interface LaneFrame {
  /** Above the first row, and below the last, where the publication flag's words stand. */
  readonly padding: number;
  readonly foot: number;
  /**
   * The zone of counts: one row where their words stand beside them, higher where these must stand
   * above: there counts are many, and are compared.
   */
  readonly beside: number;
  readonly above: number;
}
const FRAME: LaneFrame = { padding: 6, foot: 15, beside: 16, above: 44 };
/** Of a lane of one row above what is open. */
const TIGHT_FRAME: LaneFrame = { padding: 2, foot: 13, beside: 14, above: 28 };
/**
 * A lane is never lower: its head must fit, with a name on two lines; on one where lanes are many.
 */
const LANE_MIN_HEIGHT = 58;
export const LOWEST_LANE = 36;
/** What bars leave free above them in the zone of counts. */
const COUNT_FREE = { beside: 3, above: 16 } as const;

/** Few rows, one, or rows for all. */
type RowsOfLanes = Rows | 'one';

const FRAMES: Readonly<Record<RowsOfLanes, LaneFrame>> = { few: FRAME, one: TIGHT_FRAME, all: FRAME };

/** The rows that are tried, one after the other, while lanes are higher than they may be. */
const ROWS_TRIED: Readonly<Record<RowsOfLanes, readonly [number, ...number[]]>> = {
  few: [3, 2, 1],
  one: [1],
  all: [24, 16, 11, 8, 6, 4, 3, 2],
};
/** Marks that a slot may hold where there is room for all. */
const MOST_IN_SLOT = 24;
const MARK_GAP = 3;
/**
 * Elements that may stand for marks and clusters in view, and what each takes at most. What is
 * drawn beyond the edges of the view comes on top.
 */
const ELEMENT_BUDGET = 780;
const MARK_ELEMENTS = 4.3;
const CLUSTER_ELEMENTS = 3;

/** One lane with everything in it placed. `top` and `height` in pixels. */
export interface PlacedLane extends PackedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** By event. */
  readonly labels: ReadonlyMap<number, PlacedLabel>;
  /** The words of its counts, all in view. */
  readonly counts: ReadonlyMap<PackedCluster, CountLabel>;
  /** Nothing of it is in view: it has given up its height, and nothing is drawn in it. */
  readonly closed?: boolean;
  /** The height of the zone of counts, which stands on the lane's foot; 0 without counts. */
  readonly countZone: number;
  readonly frame: LaneFrame;
}

export interface TimelineLayout {
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  /** How many rows of marks a lane could have. */
  readonly mostRows: number;
  /** Counted events on the fullest day. */
  readonly fullest: number;
  /** Whether days in words need their year, and what marks are called. */
  readonly year: boolean;
  readonly counted: string;
}

export interface LayoutOptions {
  readonly level: number;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly limits: ViewportLimits;
  /** Few rows of marks with their labels, one, or rows for all of them. */
  readonly rows?: RowsOfLanes;
  /**
   * Pixels that the lanes may take together, as far as fewer rows and more counts can bring that
   * about; null: as many as they need.
   */
  readonly mostHeight?: number | null;
  /** Rows that a lane may have while it is held, whatever height that takes; null: it is not. */
  readonly heldRows?: number | null;
  /** A lane is never lower than this, in pixels, whatever its rows take. */
  readonly leastHeight?: number;
  /** What stands as marks of its own in each of its lanes, whatever is around. */
  readonly kept?: ReadonlySet<number>;
}

/**
 * Places lanes for one zoom level. Every event in a lane's columns is in exactly one mark or
 * cluster of that lane.
 */
export function layoutTimeline(
  events: EventColumns,
  lanes: readonly DatedLane[],
  options: LayoutOptions,
): TimelineLayout {
  return allSteps(layoutSteps(events, lanes, options));
}

/** The same, a lane at each step. */
export function* layoutSteps(
  events: EventColumns,
  lanes: readonly DatedLane[],
  {
    level,
    width,
    limits,
    rows = 'all',
    mostHeight = null,
    heldRows = null,
    leastHeight = 0,
    kept = NOTHING,
  }: LayoutOptions,
): Steps<TimelineLayout> {
  const dayPx = levelDayPx(level);
  const { slotDays, capacity } = planSlots(
    lanes.map(({ columns }) => columns),
    {
      start: limits.start,
      end: limits.end,
      leastDays: SLOT_PX / dayPx,
      viewDays: width / dayPx,
      mostCapacity: MOST_IN_SLOT,
      budget: ELEMENT_BUDGET,
      markCost: MARK_ELEMENTS,
      clusterCost: CLUSTER_ELEMENTS,
    },
  );
  const days = limits.end - limits.start;
  const wordsDays = days / Math.max(1, Math.floor((days * dayPx) / WORDS_PX));
  const titleOf = (event: number) => at(events.titles, event);
  const labelled = rows !== 'all';
  const labelling = labelled ? { sourcesOf: (event: number) => sourceCountAt(events, event), titleOf } : null;
  const queueing = { dayPx, limits, slotCapacity: capacity, slotDays, kept, labelling };
  const queues: LaneQueue[] = [];
  for (const { columns } of lanes) {
    yield;
    queues.push(queueLane(columns, queueing));
  }
  const frame = FRAMES[rows];
  function* tryIn(maxRows: number): Steps<readonly SizedLane[]> {
    const least = Math.max(labelled && maxRows === 1 ? LOWEST_LANE : LANE_MIN_HEIGHT, leastHeight);
    const options = { dayPx, limits, maxRows, wordsDays, gap: MARK_GAP };
    const sizes: SizedLane[] = [];
    for (const [index, { flag }] of lanes.entries()) {
      yield;
      sizes.push(sized(tryLane(at(queues, index), { ...options, flag }), frame, least));
    }
    return sizes;
  }
  const [most, ...fewer] = ROWS_TRIED[rows];
  let mostRows = heldRows ?? most;
  let tried = yield* tryIn(mostRows);
  for (const maxRows of heldRows === null ? fewer : []) {
    if (mostHeight === null || heightOf(tried) <= mostHeight) break;
    const lower = yield* tryIn(maxRows);
    // Heads may keep lanes as high as they are: then nothing is won by it.
    if (heightOf(lower) === heightOf(tried)) continue;
    mostRows = maxRows;
    tried = lower;
  }
  const year = !isWithinYear({ first: day(limits.start), last: day(limits.end - 1) });
  const counted = COUNTED[events.clock];
  let top = 0;
  const placed: PlacedLane[] = [];
  for (const [index, { lane, columns }] of lanes.entries()) {
    yield;
    const { height, countZone, ...chosen } = at(tried, index);
    const packed = packLane(columns, chosen);
    const labels = at(labelsOfLanes([packed], events.titles, limits, dayPx, limits), 0);
    const counts = countLabels(packed, limits, dayPx, { year, counted });
    placed.push({ ...packed, lane, top, height, labels, counts, countZone, frame });
    top += height;
  }
  return { lanes: placed, height: top, mostRows, fullest: fullestOf(tried), year, counted };
}

/** A lane as it is tried, and the pixels it takes. */
type SizedLane = TriedLane & Pick<PlacedLane, 'height' | 'countZone'>;

function sized(tried: TriedLane, frame: LaneFrame, least: number): SizedLane {
  const { runs, markRows } = tried;
  const countZone = runs.length === 0 ? 0 : frame[runs.some(({ above }) => above) ? 'above' : 'beside'];
  const height = Math.max(least, frame.padding + frame.foot + markRows * ROW_PITCH + countZone);
  return { ...tried, height, countZone };
}

function heightOf(lanes: readonly SizedLane[]): number {
  return lanes.reduce((sum, { height }) => sum + height, 0);
}

function fullestOf(lanes: readonly TriedLane[]): number {
  let fullest = 0;
  for (const { runs } of lanes)
    for (const { days } of runs) for (const { count } of days) fullest = Math.max(fullest, count);
  return fullest;
}

type Framed = Pick<PlacedLane, 'frame'>;

/** The y of a row's middle within its lane. */
export function rowMiddle({ frame }: Framed, row: number, pitch = ROW_PITCH): number {
  return frame.padding + row * pitch + pitch / 2;
}

/**
 * Pixels from row to row of a lane that is drawn `height` high, whatever height it asks for: the
 * rows move together when there are more than fit.
 */
export function pitchWithin({ markRows, countZone, frame }: PlacedLane, height: number): number {
  const room = Math.max(0, height - frame.padding - frame.foot - countZone);
  return Math.min(ROW_PITCH, room / Math.max(1, markRows));
}

/** The y at which the row of publication flags begins, in a lane so high: counts stand on it. */
export function flagRow({ frame }: Framed, height: number): number {
  return height - frame.foot;
}

/**
 * The y of the middle of what counts the events beyond the edges: at the foot, where no mark is.
 */
export function edgeCountMiddle({ frame, height }: Pick<PlacedLane, 'frame' | 'height'>): number {
  return height - frame.foot / 2;
}

/** How high the bar of the fullest day is in a lane. */
export function highestBar({ countZone, frame }: Pick<PlacedLane, 'countZone' | 'frame'>): number {
  return countZone - COUNT_FREE[countZone > frame.beside ? 'above' : 'beside'];
}

/**
 * Whether a lane is of a source whose box has just been cleared: its marks go at once, the other
 * lanes follow. None ticked means all.
 */
export function isAway({ lane }: PlacedLane, ticked: ReadonlySet<string>): boolean {
  return lane.grouping === 'source' && ticked.size > 0 && !ticked.has(lane.id);
}
