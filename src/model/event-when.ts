import type { Status } from '#model/vocabulary.ts';
import { printWhen } from '#model/when.ts';

type Printed = Parameters<typeof printWhen>[0] & {
  readonly status: Status;
  /** Who says it: the date is that of the saying. */
  readonly saidBy?: string | null;
};

/** `said 16 Oct 2015`, `said on no day given`: when a claim was made. */
export function printSaying(when: Parameters<typeof printWhen>[0], options?: Parameters<typeof printWhen>[1]): string {
  const on = when.earliest === null && when.latest === null ? 'on ' : '';
  return `said ${on}${printWhen(when, options)}`;
}

/**
 * The date of an event, `3 Oct 2015`; of what lay ahead when it was said
 * `planned, 26 Nov 2015`. Of a claim `said 16 Oct 2015, by the spokesman`.
 */
export function printEventWhen(
  { status, saidBy = null, ...when }: Printed,
  options?: Parameters<typeof printWhen>[1],
): string {
  const planned = status === 'planned';
  if (saidBy !== null) return `${printSaying(when, options)}, by ${saidBy}${planned ? '; planned' : ''}`;
  return `${planned ? 'planned, ' : ''}${printWhen(when, options)}`;
}
