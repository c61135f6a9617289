import { type Calendar, calendarAt, CHARACTER, HEAD_GAP } from '#axis/calendar.ts';
import { type Viewport, dayWidth, xOf } from '#axis/viewport.ts';
import { civilFromDay, day, MS_PER_DAY } from '#model/day.ts';

/** Between the start of a band, or the left edge of the plot, and its label. */
export const HEAD_X = HEAD_GAP / 2;
const TICK_GAP = 4;

/**
 * A stretch of the calendar, cut to what is drawn. `label` is the longest of its names that fits
 * and that no edge of the plot cuts, or empty.
 */
interface Band {
  readonly key: number;
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
}

/** A line within the bands; `label` is empty where it would not fit, or be cut by an edge. */
interface Tick {
  readonly key: number;
  readonly x: number;
  readonly label: string;
}

export interface Ticks {
  /** What the stretch is called that the left edge of the plot cuts: it stands at that edge. */
  readonly pinned: string;
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
}

/** The instant at which a day begins; fractions of a millisecond are cut off. */
function dateOf(at: number): Date {
  return new Date(at * MS_PER_DAY);
}

function dayOf(date: Date): number {
  return Math.round(date.getTime() / MS_PER_DAY);
}

function widthOf(label: string): number {
  return label.length * CHARACTER;
}

/**
 * The calendar of a viewport on a plot `width` pixels wide, for the days `drawn`, which may reach
 * beyond it; x is counted from the plot's left edge. Bands are in order and cover what is drawn.
 * Heads and labels are whole, never touch, and say nothing twice: a year stands beside the first
 * month in view, and where it changes.
 */
export function ticksOf(view: Viewport, width: number, drawn: Viewport = view): Ticks {
  const calendar = calendarAt(dayWidth(view, width));
  const pinned = pinnedHead(view, width);
  return {
    pinned,
    bands: bandsOf(calendar, view, width, drawn, pinned !== ''),
    ticks: ticksIn(calendar, view, width, drawn),
  };
}

/**
 * Month and year, or year, at the left edge of a plot; empty where the next stretch begins too near
 * for its name, and the head of that one says the year.
 */
export function pinnedHead(view: Viewport, width: number): string {
  const { heads } = calendarAt(dayWidth(view, width));
  const first = Math.floor(view.start);
  const next = heads.interval.ceil(dateOf(first + 1));
  const until = Math.min(xOf(view, width, dayOf(next)), width);
  return heads.names(first, true).find((name) => widthOf(name) + HEAD_GAP <= until) ?? '';
}

function bandsOf({ heads }: Calendar, view: Viewport, width: number, drawn: Viewport, isPinned: boolean): Band[] {
  const { interval, names } = heads;
  const left = xOf(view, width, drawn.start);
  const right = drawn.end === view.end ? width : xOf(view, width, drawn.end);
  /** Whether no edge cuts a label that ends at `end`; what the left one cuts is pinned. */
  const isWhole = (begins: number, end: number) => (begins > 0 ? end <= width || begins >= width : end <= 0);
  /** The year that the head before names. */
  let named: number | null = null;
  // Rounding must not leave out the band in which the drawing begins; one that ends where it begins
  // has no width.
  return interval
    .range(interval.floor(dateOf(Math.floor(drawn.start))), dateOf(drawn.end))
    .map(dayOf)
    .filter((_, index, edges) => xOf(view, width, edges[index + 1] ?? Infinity) > left)
    .map((at, index, edges) => {
      const begins = xOf(view, width, at);
      const next = edges[index + 1];
      const ends = next === undefined ? right : xOf(view, width, next);
      const { year } = civilFromDay(day(at));
      const fits = (name: string) => {
        const end = begins + HEAD_X + widthOf(name);
        return begins > left && end + HEAD_X <= ends && isWhole(begins, end);
      };
      const label = names(at, year !== named).find(fits) ?? '';
      if (label !== '') named = year;
      // What is to the right of the edge follows what is pinned there, not what is out of view.
      if (begins <= 0 && ends > 0) named = isPinned ? civilFromDay(day(Math.floor(view.start))).year : null;
      return { key: at, x0: Math.max(left, begins), x1: ends, label };
    });
}

function ticksIn({ ticks }: Calendar, view: Viewport, width: number, drawn: Viewport): Tick[] {
  const { interval, name, centred } = ticks;
  const dayPx = dayWidth(view, width);
  const right = xOf(view, width, drawn.end);
  const found: Tick[] = [];
  let free = xOf(view, width, drawn.start);
  for (const date of interval.range(interval.floor(dateOf(Math.floor(drawn.start))), dateOf(drawn.end))) {
    const at = dayOf(date);
    if (at < drawn.start) continue;
    const x = xOf(view, width, at);
    const label = name?.(at) ?? '';
    const half = widthOf(label) / 2;
    const middle = centred ? x + dayPx / 2 : x;
    const isCut = [0, width].some((edge) => Math.abs(middle - edge) < half);
    const fits = middle - half >= free && middle + half <= right && !isCut;
    if (fits) free = middle + half + TICK_GAP;
    found.push({ key: at, x, label: fits ? label : '' });
  }
  return found;
}
