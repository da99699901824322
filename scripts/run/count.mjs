// @ts-check
/** Turns the reports of the test runners into numbers. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Where a runner failed without naming a test (it crashed, found no tests or wrote no report), that is one failure:
 * otherwise the closing line would claim that all is well.
 *
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
function honest(count, exitCode) {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @type {Count} */
const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one for each file
 */

/**
 * @param {VitestReport | undefined} report
 * @param {number} exitCode
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
  if (!report) return { ...nothing, failed: 1 };
  // A file that cannot even be loaded holds no tests, and none of them is counted as failed.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors what went wrong outside the tests
 */

/**
 * @param {PlaywrightReport | undefined} report
 * @param {number} exitCode
 * @returns {Count}
 */
export function countPlaywright(report, exitCode) {
  if (!report) return { ...nothing, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A test that passes only now and then tells nothing when it passes.
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

/** @param {Count} a @param {Count} b @returns {Count} */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * The last line of `npm test`. Machines read it: its form is fixed.
 *
 * @param {Count} count
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
