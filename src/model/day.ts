import type { Brand } from '#base/brand.ts';

/** A whole day as its number since 1 January 1970, UTC. Never a local date, never an instant. */
export type Day = Brand<number, 'Day'>;

/** Days `first` to `last`, both included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

export const MS_PER_DAY = 86_400_000;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Marks a whole number as a day; rounds nothing and checks nothing else. */
export function day(number: number): Day {
  return number as Day;
}

/** Year, month (1 to 12) and day of the month, in the proleptic Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export function dayFromCivil(year: number, month: number, date: number): Day {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return day(Math.round(at.getTime() / MS_PER_DAY));
}

export function civilFromDay(value: Day): CivilDate {
  const at = new Date(value * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** `2015-10-04` as ISO 8601 prints it, for `<time datetime>` and addresses. */
export function isoFromDay(value: Day): string {
  const { year, month, date } = civilFromDay(value);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day that `2015-10-04` names, or null for anything else, 30 February included. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const value = dayFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoFromDay(value) === text ? value : null;
}

/** The days that two spans have in common; null: none. */
export function commonDays(one: DaySpan, other: DaySpan): DaySpan | null {
  const first = day(Math.max(one.first, other.first));
  const last = day(Math.min(one.last, other.last));
  return first <= last ? { first, last } : null;
}

/** Whether all days of a span are of one year. */
export function isWithinYear({ first, last }: DaySpan): boolean {
  return civilFromDay(first).year === civilFromDay(last).year;
}

/** `October` for 10. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** `Oct` for 10: our own short names, since browsers disagree ("Sep", "Sept"). */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}

/** `Sunday`. */
export function weekdayName(value: Day): string {
  return WEEKDAYS[(((value + 4) % 7) + 7) % 7] ?? '';
}

/** `4 Oct 2015`, or `4 Oct` without the year. */
export function printDay(value: Day, { year: withYear = true }: { readonly year?: boolean } = {}): string {
  const { year, month, date } = civilFromDay(value);
  return withYear ? `${date} ${shortMonthName(month)} ${year}` : `${date} ${shortMonthName(month)}`;
}

/**
 * The two ends of a span with nothing said twice: `['4', '6 Oct 2015']`, `['30 Sep', '3 Oct
 * 2015']`, `['30 Dec 2014', '2 Jan 2015']`.
 */
function printEnds(
  { first, last }: DaySpan,
  { year: withYear = true }: { readonly year?: boolean } = {},
): readonly [string, string] {
  const a = civilFromDay(first);
  const b = civilFromDay(last);
  if (a.year !== b.year) return [printDay(first), printDay(last)];
  const end = printDay(last, { year: withYear });
  return a.month === b.month ? [String(a.date), end] : [printDay(first, { year: false }), end];
}

/**
 * A span as a label: `4 Oct 2015`, `4–6 Oct 2015`, `30 Sep – 3 Oct 2015`, `30 Dec 2014 – 2 Jan
 * 2015`. Without the year it is left out on both sides, unless the sides differ in it.
 */
export function printSpan(span: DaySpan, options: { readonly year?: boolean } = {}): string {
  if (span.first === span.last) return printDay(span.last, options);
  const [first, last] = printEnds(span, options);
  return /^\d+$/.test(first) ? `${first}–${last}` : `${first} – ${last}`;
}

/**
 * The span of a corpus as a label, a whole month and whole years as such: `Oct 2015`, `2015`,
 * `1700–1999`, else as `printSpan`.
 */
export function printCalendarSpan(span: DaySpan): string {
  const a = civilFromDay(span.first);
  const b = civilFromDay(span.last);
  const isWhole = a.date === 1 && span.last === dayFromCivil(b.year, b.month + 1, 1) - 1;
  if (isWhole && a.month === 1 && b.month === 12) return a.year === b.year ? String(a.year) : `${a.year}–${b.year}`;
  return isWhole && a.year === b.year && a.month === b.month ? `${shortMonthName(a.month)} ${a.year}` : printSpan(span);
}
