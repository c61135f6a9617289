import { describe, expect, test } from 'vitest';

import { resultsTable } from '../../bench/report/results-table.ts';
import { markdownTable, printNumber } from '../../bench/report/table.ts';
import { row } from './rows.ts';

test('a table is as wide as its widest cells, numbers to the right', () => {
  expect(
    markdownTable(
      ['page', 'N'],
      [
        ['canvas', '1,000'],
        ['a', '–'],
      ],
    ),
  ).toBe(['| page   |     N |', '| ------ | ----: |', '| canvas | 1,000 |', '| a      |     – |'].join('\n'));
});

test.each([
  [null, '–'],
  [0, '0'],
  [9.5, '9.5'],
  [1_000, '1,000'],
  [1_234_567, '1,234,567'],
])('%s is printed as %s', (value, expected) => {
  expect(printNumber(value)).toBe(expected);
});

describe('the table of results', () => {
  const lines = (...rows: Parameters<typeof resultsTable>[0]) => resultsTable(rows).split('\n').slice(2);

  test('goes page by page, each with its sizes upwards', () => {
    const printed = lines(row({ page: 'b', size: 1_000 }), row({ page: 'a' }), row({ page: 'b' }));
    expect(printed.map((line) => line.replaceAll(/\s+/g, ' ').split(' | ').slice(0, 3).join(' '))).toEqual([
      '| b 20 50',
      '| b 20 1,000',
      '| a 20 50',
    ]);
  });

  test('says of a page whose marks did not come only that', () => {
    expect(
      lines(row({ firstMarks: null, kib: null }))[0]
        ?.replaceAll(/[\s|]+/g, ' ')
        .trim(),
    ).toBe('sourceline – 50 not within 60 s');
  });

  test('prints median and 95th percentile, and the longest task of pan and zoom', () => {
    expect(lines(row({ zoom: { median: 8, p95: 9, longestTask: 61, steps: 30 } }))[0]).toContain('4 / 6 | 8 / 9');
    expect(lines(row({ zoom: { median: 8, p95: 9, longestTask: 61, steps: 30 } }))[0]).toContain(' 61 |');
    expect(lines(row({}))[0]).toContain('under 50');
  });
});
