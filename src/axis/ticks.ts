import { scaleUtc } from 'd3-scale';
import { type CountableTimeInterval, type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';

import { type Viewport, dayWidth } from '#axis/viewport.ts';
import { civilFromDay, day, monthName, shortMonthName, weekdayName } from '#model/day.ts';

const MS_PER_DAY = 86_400_000;

/** A named stretch of the calendar, cut to the plot: `label` is the longest form that fits, or empty. */
export interface Band {
  readonly key: number;
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
}

/** A line within the bands; `label` is empty where it would not fit. */
export interface Tick {
  readonly key: number;
  readonly x: number;
  readonly label: string;
}

export interface Ticks {
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
}

const CHARACTER = 6.6;
const LABEL_GAP = 10;
/** Below this the shortest month could not name its year beside it (`Feb 2015`), and the bands are years. */
const LEAST_MONTH_BAND_PX = 8 * CHARACTER + LABEL_GAP;

interface Step {
  readonly interval: TimeInterval;
  /** Least pixels a day needs for this step. */
  readonly dayPx: number;
  readonly label: (at: number) => string;
  /** Whether labels stand in the middle of the step (days) or at its line. */
  readonly days: number;
}

function every(interval: CountableTimeInterval, count: number): TimeInterval {
  return interval.every(count) ?? interval;
}

const dateLabel = (at: number) => String(civilFromDay(day(at)).date);
const monthLabel = (at: number) => shortMonthName(civilFromDay(day(at)).month);
const yearLabel = (at: number) => String(civilFromDay(day(at)).year);

/** From fine to coarse; the first whose `dayPx` is reached is taken. */
const STEPS: readonly Step[] = [
  {
    interval: utcDay,
    dayPx: 52,
    days: 1,
    label: (at) => `${weekdayName(day(at)).slice(0, 3)} ${civilFromDay(day(at)).date}`,
  },
  { interval: utcDay, dayPx: 22, days: 1, label: dateLabel },
  { interval: utcMonday, dayPx: 4, days: 7, label: dateLabel },
  { interval: utcMonth, dayPx: 0.9, days: 30, label: monthLabel },
  { interval: every(utcMonth, 3), dayPx: 0.32, days: 91, label: monthLabel },
  { interval: utcYear, dayPx: 0.09, days: 365, label: yearLabel },
  { interval: every(utcYear, 10), dayPx: 0.009, days: 3652, label: yearLabel },
  { interval: every(utcYear, 100), dayPx: 0, days: 36_524, label: yearLabel },
];

/** Bands by how many pixels a day has: months, years, then centuries. */
const BANDS: readonly {
  readonly interval: TimeInterval;
  readonly dayPx: number;
  readonly labels: (at: number) => readonly string[];
}[] = [
  {
    interval: utcMonth,
    dayPx: LEAST_MONTH_BAND_PX / 28,
    labels: (at) => {
      const { year, month } = civilFromDay(day(at));
      return [`${monthName(month)} ${year}`, `${shortMonthName(month)} ${year}`, shortMonthName(month)];
    },
  },
  { interval: utcYear, dayPx: 0.1, labels: (at) => [yearLabel(at)] },
  { interval: every(utcYear, 100), dayPx: 0, labels: (at) => [yearLabel(at)] },
];

/**
 * The calendar of a viewport on a plot `width` pixels wide: bands that always name month and year, and ticks whose labels never touch.
 * Bands are in order and cover the plot.
 */
export function ticksOf(view: Viewport, width: number): Ticks {
  const dayPx = dayWidth(view, width);
  const scale = scaleUtc()
    .domain([view.start * MS_PER_DAY, view.end * MS_PER_DAY])
    .range([0, width]);
  return { bands: bandsOf(scale, dayPx, width), ticks: ticksIn(scale, dayPx, width) };
}

type UtcScale = ReturnType<typeof scaleUtc<number>>;

function bandsOf(scale: UtcScale, dayPx: number, width: number): Band[] {
  const kind = BANDS.find((each) => dayPx >= each.dayPx) ?? BANDS[BANDS.length - 1];
  if (!kind) return [];
  const [from, to] = scale.domain();
  if (!from || !to) return [];
  const edges = [...kind.interval.range(kind.interval.floor(from), to)];
  return edges.map((edge, index) => {
    const next = edges[index + 1];
    const x0 = Math.max(0, scale(edge));
    const x1 = next ? Math.min(width, scale(next)) : width;
    const at = Math.round(edge.getTime() / MS_PER_DAY);
    const room = x1 - x0 - LABEL_GAP;
    const label = kind.labels(at).find((each) => each.length * CHARACTER <= room) ?? '';
    return { key: at, x0, x1, label };
  });
}

/** The band in which a plot begins: what is pinned to its left edge. `until` is the x at which the next band begins. */
export interface PinnedBand {
  readonly label: string;
  readonly until: number;
}

/** Month and year, or year, at the left edge of a plot: always readable, however little is in view. */
export function pinnedBand(view: Viewport, width: number): PinnedBand {
  const dayPx = dayWidth(view, width);
  const kind = BANDS.find((each) => dayPx >= each.dayPx) ?? BANDS[BANDS.length - 1];
  if (!kind) return { label: '', until: width };
  const first = kind.interval.floor(new Date(Math.floor(view.start) * MS_PER_DAY));
  const next = kind.interval.ceil(new Date(first.getTime() + 1));
  const [label = ''] = kind.labels(Math.round(first.getTime() / MS_PER_DAY));
  return { label, until: (next.getTime() / MS_PER_DAY - view.start) * dayPx };
}

function ticksIn(scale: UtcScale, dayPx: number, width: number): Tick[] {
  const step = STEPS.find((each) => dayPx >= each.dayPx);
  if (!step) return [];
  let free = -Infinity;
  return scale.ticks(step.interval).map((tick) => {
    const at = Math.round(tick.getTime() / MS_PER_DAY);
    const x = scale(tick);
    const label = step.label(at);
    const half = (label.length * CHARACTER) / 2;
    const middle = step.days === 1 ? x + dayPx / 2 : x;
    const fits = middle - half >= free && middle - half >= 0 && middle + half <= width;
    if (fits) free = middle + half + 4;
    return { key: at, x, label: fits ? label : '' };
  });
}
