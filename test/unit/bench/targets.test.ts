import { describe, expect, test } from 'vitest';

import type { Row } from '../../bench/report/row.ts';
import { checkTargets, isMet } from '../../bench/report/targets.ts';
import { SUBJECTS } from '../../bench/subjects.ts';
import { row } from './rows.ts';

const missed = (...rows: readonly Row[]) =>
  checkTargets(rows, SUBJECTS)
    .filter((check) => !isMet(check))
    .map(({ what }) => what);

const frames = (median: number, p95: number, longestTask = 0) => ({ median, p95, longestTask, steps: 60 });

describe('a row', () => {
  test('that meets all has nothing missed', () => {
    expect(missed(row({}), row({ page: 'canvas' }))).toEqual([]);
  });

  const cases: readonly (readonly [string, Partial<Row>, readonly string[]])[] = [
    ['late marks', { firstMarks: 251 }, ['50 even: first marks']],
    ['a slow median', { pan: frames(5.5, 6) }, ['50 even: pan median']],
    ['slow frames', { zoom: frames(4, 11) }, ['50 even: zoom p95']],
    ['a long task', { zoom: frames(4, 6, 51) }, ['50 even: zoom longest task']],
    ['too many elements', { elements: 1_501 }, ['50 even: elements']],
    ['a large heap beside React’s', { heap: 7.5 }, ["50 even: heap without React's 4 MB"]],
    ['a long task in another shape', { shape: 'bursts', pan: frames(4, 6, 80) }, ['50 bursts: pan longest task']],
    ['33 ms on a slowed processor', { slowdown: 4, pan: frames(9, 34) }, ['50 even, 4 times slower: pan p95']],
    ['nothing measured', { firstMarks: null, pan: null, zoom: null, click: null, filter: null, heap: null }, []],
  ];

  test.each(cases)('with %s', (_, changes, expected) => {
    expect(missed(row(changes))).toEqual(expected);
  });
});

describe('beside others', () => {
  test('p95 is at most twice the floor of the same corpus', () => {
    const floor = row({ page: 'canvas', pan: frames(2, 2.9) });
    expect(missed(row({}), floor)).toEqual(['50 even: pan p95, 2 times the floor']);
    expect(missed(row({}), { ...floor, shape: 'bursts' })).toEqual([]);
    expect(missed(row({}), { ...floor, slowdown: 4 })).toEqual([]);
  });

  test('other shapes take at most half as long again as the even spread', () => {
    expect(missed(row({}), row({ shape: 'long', zoom: frames(4, 10) }))).toEqual([
      '50 long: zoom p95, 1.5 times the even spread',
    ]);
  });

  test('from 10,000 events every peer is behind in p95, and only there', () => {
    const peer = row({ page: 'vis-timeline', size: 10_000, pan: frames(1, 5), zoom: frames(1, 5), click: 1 });
    expect(missed(row({ size: 10_000 }), peer)).toEqual([
      '10,000 even: pan p95, ahead of vis-timeline',
      '10,000 even: zoom p95, ahead of vis-timeline',
    ]);
    expect(missed(row({ size: 1_000 }), { ...peer, size: 1_000 })).toEqual([]);
  });

  test('from 1,000 events a peer that a keyboard reaches is behind in every column', () => {
    const peer = row({ page: 'timelinejs', size: 1_000, filter: 10, heap: 5 });
    expect(missed(row({ size: 1_000 }), peer)).toEqual([
      '1,000 even: filter, ahead of timelinejs',
      '1,000 even: heap, ahead of timelinejs',
    ]);
  });
});
