import type { Row } from '../../bench/report/row.ts';

/** A row that meets every target, with what a test wants otherwise. */
export function row(changes: Partial<Row>): Row {
  const frames = { median: 4, p95: 6, longestTask: 0, steps: 60 };
  return {
    page: 'sourceline',
    size: 50,
    shape: 'even',
    slowdown: 1,
    runs: 3,
    firstMarks: 100,
    pan: frames,
    zoom: frames,
    click: 12,
    filter: 20,
    search: null,
    passageAfterClick: null,
    passageAfterLink: null,
    kib: 20,
    elements: 400,
    heap: 6,
    ...changes,
  };
}
