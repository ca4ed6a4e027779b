/**
 * Counts of passed, failed and skipped, from what the test runners wrote. A runner that broke off counts as one
 * failure, so that nothing passes by not running.
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} VitestReport What its JSON reporter writes, as far as it counts here.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/** One failure: of a step that is a check in itself, or of a runner that broke off. */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };
export const onePassed = { passed: 1, failed: 0, skipped: 0 };

/**
 * @param {readonly Counts[]} parts
 * @returns {Counts}
 */
export function sum(parts) {
  return parts.reduce(
    (all, part) => ({
      passed: all.passed + part.passed,
      failed: all.failed + part.failed,
      skipped: all.skipped + part.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * From vitest's JSON. A file that could not be loaded holds no tests: it counts as one failure.
 * @param {VitestReport | undefined} report Undefined where none was written.
 * @param {boolean} ok Whether the runner ended with 0.
 * @returns {Counts}
 */
export function fromVitest(report, ok) {
  if (report === undefined) return oneFailed;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return notSilent(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    },
    ok,
  );
}

/**
 * The names of the tests that were skipped: they say why.
 * @param {VitestReport | undefined} report
 * @returns {string[]}
 */
export function skippedTitles(report) {
  const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  return tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
}

/**
 * From Playwright's JSON. A test that passed only on a second try counts as failed.
 * @param {PlaywrightReport | undefined} report
 * @param {boolean} ok
 * @returns {Counts}
 */
export function fromPlaywright(report, ok) {
  if (report === undefined) return oneFailed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return notSilent({ passed: expected, failed: unexpected + flaky, skipped }, ok);
}

/**
 * @param {Counts} counts
 * @param {boolean} ok
 * @returns {Counts}
 */
function notSilent(counts, ok) {
  const silent = counts.failed === 0 && (!ok || counts.passed + counts.skipped === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

/**
 * The last line of `npm test`.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
