/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * A step without a report is one test, passed or failed by its exit code.
 *
 * @param {number} code
 * @returns {Counts}
 */
export function countExit(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Vitest's JSON report. A file that broke before its first test counts as one failure.
 *
 * @param {any} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Playwright's JSON report. An error outside any test counts as one failure, and so does a flaky
 * test.
 *
 * @param {any} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * What a step's report and exit code say together: a step that ran no test has failed, and so has
 * one that exits non-zero although no test of its report failed.
 *
 * @param {Counts | undefined} counts undefined where no report was written
 * @param {number} code
 * @returns {{ counts: Counts, complaint?: string }}
 */
export function judge(counts, code) {
  if (counts === undefined) {
    return { counts: countExit(1), complaint: `It wrote no report (exit code ${code}).` };
  }
  if (counts.passed + counts.failed === 0) {
    return { counts: { ...counts, failed: 1 }, complaint: 'It ran no tests.' };
  }
  if (code !== 0 && counts.failed === 0) {
    return { counts: { ...counts, failed: 1 }, complaint: `No test failed, yet the exit code is ${code}.` };
  }
  return { counts };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return total;
}

/**
 * `{ passed: 3, failed: 0, skipped: 0 }` -> `3 passed, 0 failed`; skipped tests are named only
 * where there are any.
 *
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
