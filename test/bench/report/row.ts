import type { Shape } from '../corpus/bench-corpus.ts';
import type { FrameTimes } from '../measure/frames.ts';
import type { Measurement } from '../measure/measure-page.ts';
import { median, round } from './statistics.ts';

/** Which page on which corpus. */
export interface Cell {
  readonly page: string;
  readonly size: number;
  readonly shape: Shape;
  /** How many times slower the processor was made. */
  readonly slowdown: number;
}

/** A cell with the medians of its runs, and the longest task of all of them. */
export interface Row extends Cell, Omit<Measurement, 'gaveUp'> {
  readonly runs: number;
}

type Numbers = Exclude<keyof Measurement, 'pan' | 'zoom' | 'gaveUp'>;

/** Runs in which a value is missing are left out; a value that is missing in all is missing. */
function medianOf(runs: readonly (number | null | undefined)[]): number | null {
  const middle = median(runs.flatMap((value) => value ?? []));
  return middle === null ? null : round(middle);
}

function framesOf(runs: readonly (FrameTimes | null)[]): FrameTimes | null {
  const of = (pick: (times: FrameTimes) => number) => medianOf(runs.map((times) => times && pick(times)));
  const middle = of((times) => times.median);
  const p95 = of((times) => times.p95);
  if (middle === null || p95 === null) return null;
  return {
    median: middle,
    p95,
    longestTask: Math.max(...runs.map((times) => times?.longestTask ?? 0)),
    steps: of((times) => times.steps) ?? 0,
  };
}

export function rowOf(cell: Cell, runs: readonly Measurement[]): Row {
  const of = (name: Numbers) => medianOf(runs.map((run) => run[name]));
  return {
    ...cell,
    runs: runs.length,
    firstMarks: of('firstMarks'),
    pan: framesOf(runs.map(({ pan }) => pan)),
    zoom: framesOf(runs.map(({ zoom }) => zoom)),
    click: of('click'),
    filter: of('filter'),
    search: of('search'),
    passageAfterClick: of('passageAfterClick'),
    passageAfterLink: of('passageAfterLink'),
    kib: of('kib'),
    elements: of('elements'),
    heap: of('heap'),
  };
}
