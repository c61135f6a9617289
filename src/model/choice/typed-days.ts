import { civilFromDay, type Day, day, dayFromCivil, type DaySpan, monthName } from '#model/day.ts';

/** A year, a month of it, or a day of that. */
interface Typed {
  /** Null: not typed. */
  readonly year: number | null;
  readonly month: number | null;
  readonly date: number | null;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase());
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/;
/** What stands between the words of a date and says nothing. */
const FILLING = /^(?:of|the|on)$/;
/** So many letters of a month's name are enough. */
const LEAST_OF_MONTH = 3;
/** More ways to read one text are not offered. */
const MOST_WAYS = 4;

/**
 * The days that a text can mean, as the reader most likely does first; none where it is no date.
 * `4 Oct 2015`, `October 4th`, `2015-10-04`, `4.10.2015`, `Oct 2015`, `2015`. Of two numbers the
 * day comes first, `04/10/2015` is 4 October; that it may be 10 April is the second way to read it.
 * Without a year it is any of those that `known` has, the first one first.
 */
export function readDays(text: string, known: DaySpan): readonly DaySpan[] {
  const spans = waysToRead(text.trim().toLowerCase(), civilFromDay(known.first).year).flatMap((way) =>
    inYears(way, known).map(spanOf),
  );
  return distinct(spans.filter((span) => span !== null)).slice(0, MOST_WAYS);
}

function waysToRead(text: string, year: number): readonly Typed[] {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return [{ year: Number(iso[1]), month: Number(iso[2]), date: iso[3] === undefined ? null : Number(iso[3]) }];
  const numbers = /^(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{4}|\d{2}))?\.?$/.exec(text);
  if (!numbers) return inOwnWords(text, year);
  const [one, other] = [Number(numbers[1]), Number(numbers[2])];
  const typed = numbers[3] === undefined ? null : wholeYear(numbers[3], year);
  return [
    { year: typed, month: other, date: one },
    { year: typed, month: one, date: other },
  ];
}

/** `Sun 4th of October, 2015` in any order: each part once, and nothing else. */
function inOwnWords(text: string, known: number): readonly Typed[] {
  let found: Typed = { year: null, month: null, date: null };
  for (const word of text.split(/[\s,.]+/)) {
    if (word === '' || WEEKDAY.test(word) || FILLING.test(word)) continue;
    const [part, value] = partOf(word, known) ?? [];
    if (part === undefined || found[part] !== null) return [];
    found = { ...found, [part]: value };
  }
  return found.month === null && (found.date !== null || found.year === null) ? [] : [found];
}

/** What a word of a date is; null: none. */
function partOf(word: string, known: number): readonly [keyof Typed, number] | null {
  const month = word.length < LEAST_OF_MONTH ? -1 : MONTHS.findIndex((name) => name.startsWith(word));
  if (month >= 0) return ['month', month + 1];
  const date = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (date !== undefined) return ['date', Number(date)];
  const year = /^(?:(\d{4})|['’](\d{2}))$/.exec(word);
  return year ? ['year', wholeYear(year[1] ?? year[2] ?? '', known)] : null;
}

/** `15` is of the century of the days that are known. */
function wholeYear(text: string, known: number): number {
  return text.length > 2 ? Number(text) : known - (known % 100) + Number(text);
}

/** A date with each of the years that it may be of: those in which some of its days are known. */
function inYears(typed: Typed, known: DaySpan): readonly Typed[] {
  if (typed.year !== null) return [typed];
  const years: Typed[] = [];
  const [first, last] = [civilFromDay(known.first).year, civilFromDay(known.last).year];
  for (let year = first; year <= last && years.length < MOST_WAYS; year += 1) {
    const span = spanOf({ ...typed, year });
    if (span && span.first <= known.last && span.last >= known.first) years.push({ ...typed, year });
  }
  return years.length > 0 ? years : [{ ...typed, year: first }];
}

/** All days of a date; null where there is no such date, as 31 September. */
function spanOf({ year, month, date }: Typed): DaySpan | null {
  if (year === null) return null;
  if (month === null) return { first: dayFromCivil(year, 1, 1), last: dayFromCivil(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const last = day(dayFromCivil(year, month + 1, 1) - 1);
  if (date === null) return { first: dayFromCivil(year, month, 1), last };
  if (date < 1 || date > civilFromDay(last).date) return null;
  const only: Day = dayFromCivil(year, month, date);
  return { first: only, last: only };
}

function distinct(spans: readonly DaySpan[]): readonly DaySpan[] {
  return [...new Map(spans.map((span) => [`${span.first} ${span.last}`, span])).values()];
}
