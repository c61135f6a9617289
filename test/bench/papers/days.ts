import { day, isoFromDay } from '#model/day.ts';

import { SPAN_DAYS, SPAN_FIRST } from '../corpus/bench-event.ts';

/* Days as whole numbers since 1970, as the model counts them. */

export const SPAN = { first: SPAN_FIRST, last: SPAN_FIRST + SPAN_DAYS - 1 };

/** `2015-10-03` */
export const iso = (days: number): string => isoFromDay(day(days));

function part(days: number, options: Intl.DateTimeFormatOptions): string {
  return new Date(days * 86_400_000).toLocaleDateString('en-GB', { timeZone: 'UTC', ...options });
}

/** `3 October 2015` */
export const fullDate = (days: number): string => part(days, { day: 'numeric', month: 'long', year: 'numeric' });

/** `3 October` */
export const shortDate = (days: number): string => part(days, { day: 'numeric', month: 'long' });

/** `3 Oct` */
export const labelDate = (days: number): string => part(days, { day: 'numeric', month: 'short' });

/** `October 2015` */
export const monthName = (days: number): string => part(days, { month: 'long', year: 'numeric' });
