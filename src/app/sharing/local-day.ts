import { type Day, dayFromCivil } from '#model/day.ts';

/** The day on the reader's calendar at a moment. */
export function localDay(moment: Date): Day {
  return dayFromCivil(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
