import { scaleThreshold } from 'd3-scale';
import { type CountableTimeInterval, type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';

import { type Viewport, dayWidth, xOf } from '#axis/viewport.ts';
import { civilFromDay, day, monthName, shortMonthName, weekdayName } from '#model/day.ts';

const MS_PER_DAY = 86_400_000;

/**
 * A named stretch of the calendar, cut to the plot: `label` is the longest form that fits, or
 * empty.
 */
interface Band {
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

/**
 * Whether the label of a tick would stand across an edge of a plot `width` wide, when its middle is
 * `offset` right of its line.
 */
export function isCut({ x, label }: Tick, offset: number, width: number): boolean {
  const half = (label.length * CHARACTER) / 2;
  const across = (edge: number) => Math.abs(x + offset - edge) < half;
  return across(0) || across(width);
}

export interface Ticks {
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
}

const CHARACTER = 6.6;
const LABEL_GAP = 10;
/**
 * Below this the shortest month could not name its year beside it (`Feb 2015`), and the bands are
 * years.
 */
const LEAST_MONTH_BAND_PX = 8 * CHARACTER + LABEL_GAP;

interface Step {
  readonly interval: TimeInterval;
  readonly label: (at: number) => string;
  /** Whether labels stand in the middle of the step (days) or at its line. */
  readonly centred: boolean;
}

interface BandKind {
  readonly interval: TimeInterval;
  /** From long to short. */
  readonly labels: (at: number) => readonly string[];
}

function every(interval: CountableTimeInterval, count: number): TimeInterval {
  return interval.every(count) ?? interval;
}

const dateLabel = (at: number) => String(civilFromDay(day(at)).date);
const weekdayLabel = (at: number) => `${weekdayName(day(at)).slice(0, 3)} ${dateLabel(at)}`;
const monthLabel = (at: number) => shortMonthName(civilFromDay(day(at)).month);
const yearLabel = (at: number) => String(civilFromDay(day(at)).year);

/** The step of the ticks by how many pixels a day has, from centuries to single days. */
const stepFor = scaleThreshold<number, Step>()
  .domain([0.009, 0.09, 0.32, 0.9, 4, 22, 52])
  .range([
    { interval: every(utcYear, 100), label: yearLabel, centred: false },
    { interval: every(utcYear, 10), label: yearLabel, centred: false },
    { interval: utcYear, label: yearLabel, centred: false },
    { interval: every(utcMonth, 3), label: monthLabel, centred: false },
    { interval: utcMonth, label: monthLabel, centred: false },
    { interval: utcMonday, label: dateLabel, centred: false },
    { interval: utcDay, label: dateLabel, centred: true },
    { interval: utcDay, label: weekdayLabel, centred: true },
  ]);

/** The bands by how many pixels a day has: centuries, years, then months. */
const bandFor = scaleThreshold<number, BandKind>()
  .domain([0.1, LEAST_MONTH_BAND_PX / 28])
  .range([
    { interval: every(utcYear, 100), labels: (at) => [yearLabel(at)] },
    { interval: utcYear, labels: (at) => [yearLabel(at)] },
    {
      interval: utcMonth,
      labels: (at) => {
        const { year, month } = civilFromDay(day(at));
        return [`${monthName(month)} ${year}`, `${shortMonthName(month)} ${year}`, shortMonthName(month)];
      },
    },
  ]);

/** The instant at which a day begins; fractions of a millisecond are cut off. */
function dateOf(at: number): Date {
  return new Date(at * MS_PER_DAY);
}

function dayOf(date: Date): number {
  return Math.round(date.getTime() / MS_PER_DAY);
}

/**
 * The calendar of a viewport on a plot `width` pixels wide: bands that always name month and year,
 * and ticks whose labels never touch. Bands are in order and cover the plot.
 */
export function ticksOf(view: Viewport, width: number): Ticks {
  return { bands: bandsOf(view, width), ticks: ticksIn(view, width) };
}

function bandsOf(view: Viewport, width: number): Band[] {
  const { interval, labels } = bandFor(dayWidth(view, width));
  // Rounding must not leave out the band in which the plot begins; one that ends where the plot
  // begins has no width.
  const edges = interval.range(interval.floor(dateOf(Math.floor(view.start))), dateOf(view.end)).map(dayOf);
  return edges
    .filter((_, index) => xOf(view, width, edges[index + 1] ?? Infinity) > 0)
    .map((at, index, shown) => {
      const next = shown[index + 1];
      const x0 = Math.max(0, xOf(view, width, at));
      const x1 = next === undefined ? width : xOf(view, width, next);
      const room = x1 - x0 - LABEL_GAP;
      const label = labels(at).find((each) => each.length * CHARACTER <= room) ?? '';
      return { key: at, x0, x1, label };
    });
}

function ticksIn(view: Viewport, width: number): Tick[] {
  const dayPx = dayWidth(view, width);
  const { interval, label: labelOf, centred } = stepFor(dayPx);
  const ticks: Tick[] = [];
  let free = 0;
  for (const date of interval.range(interval.floor(dateOf(Math.floor(view.start))), dateOf(view.end))) {
    const at = dayOf(date);
    if (at < view.start) continue;
    const x = xOf(view, width, at);
    const label = labelOf(at);
    const half = (label.length * CHARACTER) / 2;
    const middle = centred ? x + dayPx / 2 : x;
    const fits = middle - half >= free && middle + half <= width;
    if (fits) free = middle + half + 4;
    ticks.push({ key: at, x, label: fits ? label : '' });
  }
  return ticks;
}

/**
 * The band in which a plot begins: what is pinned to its left edge. `until` is the x at which the
 * next band begins.
 */
export interface PinnedBand {
  readonly label: string;
  readonly until: number;
}

/**
 * Month and year, or year, at the left edge of a plot: always readable, however little is in view.
 */
export function pinnedBand(view: Viewport, width: number): PinnedBand {
  const { interval, labels } = bandFor(dayWidth(view, width));
  const first = interval.floor(dateOf(Math.floor(view.start)));
  const next = interval.ceil(new Date(first.getTime() + 1));
  return { label: labels(dayOf(first))[0] ?? '', until: xOf(view, width, dayOf(next)) };
}
