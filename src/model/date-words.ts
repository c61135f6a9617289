import { type DateEnd, type DateEnds, firstEnd, lastEnd } from '#model/date-end.ts';
import { civilFromDay, type Day, printDay, shortMonthName } from '#model/day.ts';

/** Days with how their ends are written; null: not bounded on this side. */
export interface WrittenDays {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly ends: DateEnds;
}

/** Without the year it is left out where a day stands. */
export interface YearOption {
  readonly year?: boolean;
}

/*
 * The words for dates. Each end is printed as it is written, never finer; nothing else prints a
 * day that may belong to a coarser date.
 */

function printUnit(value: Day, { unit }: DateEnd, withYear: boolean): string {
  const { year, month } = civilFromDay(value);
  switch (unit) {
    case 'day':
      return printDay(value, { year: withYear });
    case 'month':
      return withYear ? `${shortMonthName(month)} ${year}` : shortMonthName(month);
    case 'year':
      return String(year);
    case 'decade':
      return `the ${year - (year % 10)}s`;
    case 'century':
      return `the years ${year - (year % 100)}–${year - (year % 100) + 99}`;
  }
}

/** `3 Oct 2015`, `about Oct 2015`, `2011 (uncertain)`. */
function printEnd(value: Day, end: DateEnd, withYear: boolean): string {
  return (end.approximate ? 'about ' : '') + printUnit(value, end, withYear) + (end.uncertain ? ' (uncertain)' : '');
}

/** The one end that is known, or that both are, with the word that may stand before it. */
function printOne(value: Day, end: DateEnd, { year = true }: YearOption) {
  const isDay = end.unit === 'day';
  return { on: isDay ? 'on' : 'in', words: printEnd(value, end, year || !isDay) };
}

function isWithinYear({ unit }: DateEnd): boolean {
  return unit === 'day' || unit === 'month';
}

/**
 * Days in words, taken apart for a sentence:
 *
 * - `one`: one day, month or year; `on` is the word that may stand before it;
 * - `from`, `until`: the only end that is known;
 * - `both`: two ends, with nothing said twice: `['4', '6 Oct 2015']`, `['Sep', '5 Oct 2015']`,
 *   `['30 Dec 2014', '2 Jan 2015']`.
 */
export type DayWords =
  | { readonly known: 'none' }
  | { readonly known: 'one' | 'from' | 'until'; readonly on: string; readonly words: string; readonly end: DateEnd }
  | { readonly known: 'both'; readonly first: string; readonly last: string };

export function dayWords({ earliest, latest, ends }: WrittenDays, options: YearOption = {}): DayWords {
  const [a, b] = [firstEnd(ends), lastEnd(ends)];
  if (earliest === null) {
    return latest === null ? { known: 'none' } : { known: 'until', end: b, ...printOne(latest, b, options) };
  }
  if (latest === null) return { known: 'from', end: a, ...printOne(earliest, a, options) };
  const [first, last] = [printEnd(earliest, a, true), printEnd(latest, b, true)];
  if (first === last) return { known: 'one', end: b, ...printOne(latest, b, options) };
  const [from, to] = [civilFromDay(earliest), civilFromDay(latest)];
  if (from.year !== to.year || !isWithinYear(a) || !isWithinYear(b)) return { known: 'both', first, last };
  const shortLast = printOne(latest, b, options).words;
  const isSameMonth = from.month === to.month && first === printDay(earliest) && b.unit === 'day';
  return {
    known: 'both',
    first: isSameMonth ? String(from.date) : printEnd(earliest, a, false),
    last: shortLast,
  };
}

/**
 * Days as a label: `4 Oct 2015`, `4–6 Oct 2015`, `Sep – Oct 2015`, `by 1921`, `in 2014 or later`;
 * null where none is known.
 */
export function printDays(days: WrittenDays, options: YearOption = {}): string | null {
  const words = dayWords(days, options);
  switch (words.known) {
    case 'none':
      return null;
    case 'one':
      return words.words;
    case 'until':
      return `by ${words.words}`;
    case 'from':
      return `${words.on} ${words.words} or later`;
    case 'both':
      return /^\d+$/.test(words.first) ? `${words.first}–${words.last}` : `${words.first} – ${words.last}`;
  }
}
