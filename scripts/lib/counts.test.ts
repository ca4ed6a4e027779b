import { describe, expect, it } from 'vitest';
import { closingLine, fromPlaywright, fromVitest, onePassed, skippedTitles, sum } from './counts.mjs';

const vitest = (
  passed: number,
  failed: number,
  pending: number,
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[] = [],
) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  testResults,
});

describe('fromVitest', () => {
  it('counts', () => {
    expect(fromVitest(vitest(5, 1, 2), false)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = vitest(5, 0, 0, [{ status: 'failed', assertionResults: [] }]);
    expect(fromVitest(report, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it.each([
    ['no report', undefined, false],
    ['a bad end without a failed test', vitest(5, 0, 0), false],
    ['no test at all', vitest(0, 0, 0), true],
  ])('never passes with %s', (_title, report, ok) => {
    expect(fromVitest(report, ok).failed).toBe(1);
  });
});

describe('skippedTitles', () => {
  it('names what was neither passed nor failed', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a' },
      { status: 'pending', fullName: 'b, without its data' },
      { status: 'failed', fullName: 'c' },
    ];
    expect(skippedTitles(vitest(1, 1, 1, [{ status: 'failed', assertionResults }]))).toEqual([
      'b, without its data',
    ]);
    expect(skippedTitles(undefined)).toEqual([]);
  });
});

describe('fromPlaywright', () => {
  const stats = (expected: number, unexpected: number, flaky: number, skipped: number) => ({
    stats: { expected, unexpected, flaky, skipped },
  });

  it('counts, a flaky test as failed', () => {
    expect(fromPlaywright(stats(7, 1, 1, 3), false)).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });

  it.each([
    ['no report', undefined, true],
    ['a bad end', stats(7, 0, 0, 0), false],
    ['no test at all', stats(0, 0, 0, 0), true],
  ])('never passes with %s', (_title, report, ok) => {
    expect(fromPlaywright(report, ok).failed).toBe(1);
  });
});

describe('the closing line', () => {
  it('is plain', () => {
    expect(closingLine(sum([onePassed, { passed: 2, failed: 3, skipped: 4 }]))).toBe(
      '3 passed, 3 failed, 4 skipped',
    );
  });
});
