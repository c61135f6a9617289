import type { Unit } from '#model/date-end.ts';
import { civilFromDay, type Day, day, dayFromCivil } from '#model/day.ts';

/** The first day of the month, year, decade or century that a day lies in. */
export function firstDayOf(value: Day, unit: Unit): Day {
  const { year, month } = civilFromDay(value);
  switch (unit) {
    case 'day':
      return value;
    case 'month':
      return dayFromCivil(year, month, 1);
    case 'year':
      return dayFromCivil(year, 1, 1);
    case 'decade':
      return dayFromCivil(year - (year % 10), 1, 1);
    case 'century':
      return dayFromCivil(year - (year % 100), 1, 1);
  }
}

/** The last day of it. */
export function lastDayOf(value: Day, unit: Unit): Day {
  const { year, month } = civilFromDay(firstDayOf(value, unit));
  switch (unit) {
    case 'day':
      return value;
    case 'month':
      return day(dayFromCivil(year, month + 1, 1) - 1);
    case 'year':
      return dayFromCivil(year, 12, 31);
    case 'decade':
      return dayFromCivil(year + 9, 12, 31);
    case 'century':
      return dayFromCivil(year + 99, 12, 31);
  }
}
