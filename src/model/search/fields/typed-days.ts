import { civilFromDay, type Day, day, dayFromCivil, type DaySpan, monthName } from '#model/day.ts';

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const DAY_FIRST = /^(?:(\d{1,2})\s+)?(\p{L}{3,})\.?(?:\s+(\d{4}))?$/u;
const MONTHS = 12;

/**
 * The days that were typed, as far as that is sure: `2015-10`, `16 Oct`, `16-october-2015`. A year
 * that is not given is the one of the span in which such days lie, if it is but one. Null: nothing
 * is sure, and nothing is guessed.
 */
export function typedDays(typed: string, span: DaySpan): DaySpan | null {
  const text = typed.trim().toLowerCase();
  const iso = ISO.exec(text);
  if (iso) return daysOf(Number(iso[1]), numberIn(iso[2]), numberIn(iso[3]));
  const [, date, name, year] = DAY_FIRST.exec(text.replaceAll(/[-/_]/g, ' ')) ?? [];
  const month = name === undefined ? 0 : monthCalled(name);
  if (month === 0) return null;
  if (year !== undefined) return daysOf(Number(year), month, numberIn(date));
  const first = civilFromDay(span.first).year;
  const years = Array.from({ length: civilFromDay(span.last).year - first + 1 }, (_, index) => first + index);
  const [only, ...others] = years
    .flatMap((each) => daysOf(each, month, numberIn(date)) ?? [])
    .filter((days) => days.last >= span.first && days.first <= span.last);
  return only && others.length === 0 ? only : null;
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** `oct` and `october` -> 10; 0 for what begins none. */
function monthCalled(name: string): number {
  const months = Array.from({ length: MONTHS }, (_, index) => index + 1);
  return months.find((month) => monthName(month).toLowerCase().startsWith(name)) ?? 0;
}

/** A day, a month or a year; null: there is none. */
function daysOf(year: number, month: number | null, date: number | null): DaySpan | null {
  if (month === null) return { first: dayFromCivil(year, 1, 1), last: dayFromCivil(year, MONTHS, 31) };
  if (month < 1 || month > MONTHS) return null;
  const first = dayFromCivil(year, month, date ?? 1);
  if (date === null) return { first, last: lastOf(year, month) };
  return civilFromDay(first).month === month && civilFromDay(first).date === date ? { first, last: first } : null;
}

function lastOf(year: number, month: number): Day {
  return day(dayFromCivil(year, month + 1, 1) - 1);
}
