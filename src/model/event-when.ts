import type { Status } from '#model/vocabulary.ts';
import { printWhen } from '#model/when.ts';

type Printed = Parameters<typeof printWhen>[0] & {
  readonly status: Status;
  /** Who says it: the date is that of the saying. */
  readonly saidBy?: string | null;
};

/**
 * The date of an event, `3 Oct 2015`; of what lay ahead when it was said
 * `planned, 26 Nov 2015`. Of a claim `said 16 Oct 2015, by the spokesman`.
 */
export function printEventWhen(
  { status, saidBy = null, ...when }: Printed,
  options?: Parameters<typeof printWhen>[1],
): string {
  const days = printWhen(when, options);
  const planned = status === 'planned';
  if (saidBy === null) return planned ? `planned, ${days}` : days;
  const on = when.earliest === null && when.latest === null ? 'on ' : '';
  return `said ${on}${days}, by ${saidBy}${planned ? '; planned' : ''}`;
}
