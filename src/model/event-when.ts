import type { Status } from '#model/vocabulary.ts';
import { printWhen } from '#model/when.ts';

/**
 * The date of an event, `3 Oct 2015`; of what lay ahead when it was said
 * `planned, 26 Nov 2015`.
 */
export function printEventWhen(
  { status, ...when }: { readonly status: Status } & Parameters<typeof printWhen>[0],
  options?: Parameters<typeof printWhen>[1],
): string {
  return `${status === 'planned' ? 'planned, ' : ''}${printWhen(when, options)}`;
}
