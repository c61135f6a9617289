/*
 * What every page of the benchmark shows. Pages in the browser import this file, so it stays free
 * of Node.
 */

/**
 * One event: `first` to `last` in days from the start of the span, both included. `hasEnd`: it is
 * drawn as a range.
 */
export interface BenchEvent {
  readonly id: string;
  readonly title: string;
  /** 0 to `GROUPS - 1`: a lane, and for Sourceline the article that reports it. */
  readonly group: number;
  readonly first: number;
  readonly last: number;
  readonly hasEnd: boolean;
}

export const GROUPS = 5;

/** Days of the span, and its first day as a number since 1970: 1 September 2015. */
export const SPAN_DAYS = 91;
export const SPAN_FIRST = 16_679;

/** Stands in about one title in eight: what is searched for. */
export const SEARCH_WORD = 'convoy';
