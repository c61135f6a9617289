import { scaleThreshold } from 'd3-scale';
import { type CountableTimeInterval, type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';

import { civilFromDay, day, monthName, shortMonthName, weekdayName } from '#model/day.ts';

/** Of a letter of the heads and of the labels below them, in pixels. */
export const CHARACTER = 6.6;
/** Kept free before and behind a head together. */
export const HEAD_GAP = 10;

/** Months, or years: what stands above in a calendar, and what each is called. */
interface HeadRow {
  readonly interval: TimeInterval;
  /** The names of the stretch that `at` lies in, from long to short. */
  readonly names: (at: number, withYear: boolean) => readonly string[];
}

/** What stands below the heads: lines, which may be named. */
interface TickRow {
  readonly interval: TimeInterval;
  readonly name: ((at: number) => string) | null;
  /** Whether names stand in the middle of the step (days) or at its line. */
  readonly centred: boolean;
}

/** The two rows of a calendar. No tick says what a head says. */
export interface Calendar {
  readonly heads: HeadRow;
  readonly ticks: TickRow;
}

const yearOf = (at: number) => String(civilFromDay(day(at)).year);
const monthOf = (at: number) => shortMonthName(civilFromDay(day(at)).month);
const dateOf = (at: number) => String(civilFromDay(day(at)).date);
const weekdayOf = (at: number) => `${weekdayName(day(at)).slice(0, 3)} ${dateOf(at)}`;

const MONTHS: HeadRow = {
  interval: utcMonth,
  names: (at, withYear) => {
    const { year, month } = civilFromDay(day(at));
    const names = [monthName(month), shortMonthName(month)];
    return withYear ? names.map((name) => `${name} ${year}`) : names;
  },
};

function every(interval: CountableTimeInterval, count: number): TimeInterval {
  return interval.every(count) ?? interval;
}

function ticks(interval: TimeInterval, name: TickRow['name'] = null): TickRow {
  return { interval, name, centred: interval === utcDay };
}

/** Each `years` years a head; one cut by the left edge is called by the year there. */
function years(count: number): HeadRow {
  return { interval: every(utcYear, count), names: (at) => [yearOf(at)] };
}

const QUARTER = every(utcMonth, 3);
const YEARS = years(1);

/** From so many pixels a day on, a head has room for every year of four digits. */
const LEAST_YEAR_PX = (4 * CHARACTER + HEAD_GAP + 8) / 365;
/** From so many on, the shortest month can name its year beside it (`Feb 2015`). */
const LEAST_MONTH_PX = (8 * CHARACTER + HEAD_GAP) / 28;

/** How many years a head stands for where a year is too narrow, and each line below it. */
const LONG_STEPS = [
  [1000, 200],
  [500, 100],
  [200, 50],
  [100, 20],
  [50, 10],
  [20, 5],
  [10, 2],
  [5, 1],
  [2, 1],
] as const;

/** Calendars by the least pixels that a day has in them, from millennia to single days. */
const CALENDARS: readonly (readonly [leastPx: number, calendar: Calendar])[] = [
  ...LONG_STEPS.map(
    ([head, tick]) => [LEAST_YEAR_PX / head, { heads: years(head), ticks: ticks(every(utcYear, tick)) }] as const,
  ),
  [LEAST_YEAR_PX, { heads: YEARS, ticks: ticks(QUARTER) }],
  [0.28, { heads: YEARS, ticks: ticks(QUARTER, monthOf) }],
  [0.9, { heads: YEARS, ticks: ticks(utcMonth, monthOf) }],
  [LEAST_MONTH_PX, { heads: MONTHS, ticks: ticks(utcMonday) }],
  [2.7, { heads: MONTHS, ticks: ticks(utcMonday, dateOf) }],
  [22, { heads: MONTHS, ticks: ticks(utcDay, dateOf) }],
  [52, { heads: MONTHS, ticks: ticks(utcDay, weekdayOf) }],
];

/** The calendar for so many pixels a day. */
export const calendarAt = scaleThreshold<number, Calendar>()
  .domain(CALENDARS.slice(1).map(([leastPx]) => leastPx))
  .range(CALENDARS.map(([, calendar]) => calendar));
