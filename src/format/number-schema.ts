import * as v from 'valibot';

import { type DateEnds, endsFrom, MOST_ENDS } from '#model/date-end.ts';
import { type Day, day } from '#model/day.ts';

/*
 * Whole numbers and days, as they stand in all of the app's JSON.
 */

export const integer = v.pipe(v.number(), v.integer());
export const offset = v.pipe(integer, v.minValue(0));
export const dayNumber = v.pipe(
  integer,
  v.transform((number): Day => day(number)),
);
export const daySpan = v.object({ first: dayNumber, last: dayNumber });

/** How both ends of a date are written. */
export const ends = v.pipe(
  offset,
  v.maxValue(MOST_ENDS),
  v.transform((number): DateEnds => endsFrom(number)),
);
