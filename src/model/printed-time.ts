import type { Quote } from '#model/quote.ts';

/**
 * A time of day as a source prints it: `minutes` since midnight by the clock that it was told by,
 * of which `zone` holds the printed name. It comes before or after times with the same printed
 * zone, or, where none is printed, others without one.
 */
export interface PrintedTime {
  readonly words: Quote;
  readonly minutes: number;
  readonly zone: Quote | null;
}

/** `at “6:40 p.m.” (“Moscow time”)`: to stand after a day. */
export function printTime({ words, zone }: PrintedTime): string {
  return `at “${words.exact}”${zone === null || words.exact.includes(zone.exact) ? '' : ` (“${zone.exact}”)`}`;
}
