import { expect, test } from 'vitest';

import type { Measurement } from '../../bench/measure/measure-page.ts';
import { rowOf } from '../../bench/report/row.ts';

const CELL = { page: 'canvas', size: 50, shape: 'even', slowdown: 1 } as const;

function measured(changes: Partial<Measurement>): Measurement {
  return {
    firstMarks: 100,
    pan: { median: 4, p95: 6, longestTask: 0, steps: 60 },
    zoom: null,
    click: 12,
    filter: null,
    search: null,
    passageAfterClick: null,
    passageAfterLink: null,
    kib: 20.4,
    elements: 400,
    heap: 1.23,
    gaveUp: false,
    ...changes,
  };
}

test('a row is the median of its runs, each number by itself', () => {
  const runs = [measured({ firstMarks: 90, click: 30 }), measured({ click: 10 }), measured({ firstMarks: 300 })];
  expect(rowOf(CELL, runs)).toMatchObject({
    ...CELL,
    runs: 3,
    firstMarks: 100,
    click: 12,
    kib: 20,
    heap: 1.2,
    zoom: null,
  });
});

test('a run without a number does not count for it', () => {
  expect(rowOf(CELL, [measured({ click: null }), measured({ click: 8 })]).click).toBe(8);
  expect(rowOf(CELL, [measured({ firstMarks: null, pan: null })])).toMatchObject({ firstMarks: null, pan: null });
});

test('a long task in any run is told', () => {
  const long = { median: 5, p95: 8, longestTask: 81, steps: 60 };
  expect(rowOf(CELL, [measured({}), measured({ pan: long }), measured({})]).pan).toEqual({
    median: 4,
    p95: 6,
    longestTask: 81,
    steps: 60,
  });
});
