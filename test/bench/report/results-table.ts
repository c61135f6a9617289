import type { FrameTimes } from '../measure/frames.ts';
import { LOAD_LIMIT_MS } from '../measure/measure-page.ts';
import type { Row } from './row.ts';
import { markdownTable, printNumber } from './table.ts';

const HEAD = [
  'page',
  'KiB gzip',
  'N',
  'first marks',
  'pan',
  'zoom',
  'longest task',
  'click',
  'filter',
  'search',
  'passage, click',
  'passage, link',
  'elements',
  'heap MB',
];

function printFrames(times: FrameTimes | null): string {
  return times === null ? '–' : `${printNumber(times.median)} / ${printNumber(times.p95)}`;
}

function printLongest({ pan, zoom }: Row): string {
  if (pan === null && zoom === null) return '–';
  const longest = Math.max(pan?.longestTask ?? 0, zoom?.longestTask ?? 0);
  return longest === 0 ? 'under 50' : printNumber(longest);
}

function cellsOf(row: Row): readonly string[] {
  const known = [row.page, printNumber(row.kib), printNumber(row.size)];
  if (row.firstMarks === null) return [...known, `not within ${LOAD_LIMIT_MS / 1000} s`];
  return [
    ...known,
    printNumber(row.firstMarks),
    printFrames(row.pan),
    printFrames(row.zoom),
    printLongest(row),
    ...[row.click, row.filter, row.search, row.passageAfterClick, row.passageAfterLink].map(printNumber),
    printNumber(row.elements),
    printNumber(row.heap),
  ];
}

/** Page by page, each with its sizes upwards, as the rows first name them. */
export function resultsTable(rows: readonly Row[]): string {
  const pages = [...new Set(rows.map(({ page }) => page))];
  const ordered = pages.flatMap((page) => rows.filter((row) => row.page === page).toSorted((a, b) => a.size - b.size));
  return markdownTable(HEAD, ordered.map(cellsOf));
}
