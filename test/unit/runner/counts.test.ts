import { describe, expect, test } from 'vitest';
import { closingLine, countExit, countPlaywright, countVitest, judge, sum } from '../../runner/counts.mjs';

const vitest = (files: { status: string; assertionResults: { status: string }[] }[], numFailedTests = 0) => ({
  numPassedTests: 4,
  numFailedTests,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: files,
});

describe('counts of a step', () => {
  test('without a report are one test', () => {
    expect(countExit(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countExit(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('in Vitest take to-dos for skipped', () => {
    const report = vitest([{ status: 'passed', assertionResults: [{ status: 'passed' }] }]);
    expect(countVitest(report)).toEqual({ passed: 4, failed: 0, skipped: 2 });
  });

  test('in Vitest take a file that broke before its first test for a failure, and no failed test twice', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(countVitest(vitest([broken, failing], 1)).failed).toBe(2);
  });

  test('in Playwright take flaky tests and errors outside tests for failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: 'set-up' }] };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});

describe('a step has failed', () => {
  const cases: [why: string, counts: Parameters<typeof judge>[0], code: number, failed: number][] = [
    ['not, when its tests passed', { passed: 2, failed: 0, skipped: 0 }, 0, 0],
    ['as often as its tests', { passed: 2, failed: 3, skipped: 0 }, 1, 3],
    ['when it wrote no report', undefined, 0, 1],
    ['when it ran no tests', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
    ['when it skipped every test', { passed: 0, failed: 0, skipped: 7 }, 0, 1],
    ['when it exits non-zero though every test passed', { passed: 2, failed: 0, skipped: 0 }, 1, 1],
  ];

  test.each(cases)('%s', (_, counts, code, failed) => {
    expect(judge(counts, code).counts.failed).toBe(failed);
  });
});

describe('the closing line', () => {
  test('adds up the steps', () => {
    const counts = [countExit(0), countExit(1), { passed: 10, failed: 0, skipped: 0 }];
    expect(closingLine(sum(counts))).toBe('11 passed, 1 failed');
  });

  test('names skipped tests only where there are any', () => {
    expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });
});
