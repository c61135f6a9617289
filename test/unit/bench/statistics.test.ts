import { describe, expect, test } from 'vitest';

import { median, percentile, round } from '../../bench/report/statistics.ts';

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  test.each([
    ['of a hundred values', hundred, 0.95, 95],
    ['in the middle of a hundred', hundred, 0.5, 50],
    ['of twenty values is the last but one', hundred.slice(0, 20), 0.95, 99],
    ['of one value is that value', [7], 0.95, 7],
    ['at zero is the least', [3, 1, 2], 0, 1],
  ])('%s', (_, values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  test('of nothing is no number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('a median', () => {
  test.each([
    ['of three runs', [9, 1, 5], 5],
    ['of two runs', [4, 1], 2.5],
    ['of one run', [4], 4],
    ['of none', [], null],
  ])('%s', (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

test('small numbers keep one decimal place, larger ones none', () => {
  expect([0.04, 9.94, 10.4, 1234.5].map(round)).toEqual([0, 9.9, 10, 1235]);
});
