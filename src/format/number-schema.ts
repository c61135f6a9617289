import * as v from 'valibot';

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
