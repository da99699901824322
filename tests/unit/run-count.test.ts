import { describe, expect, it } from 'vitest';
import { add, closingLine, countPlaywright, countVitest } from '../../scripts/run/count.mjs';

const unit = {
  numPassedTests: 4,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [],
};
const pages = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }, errors: [] };

describe('countVitest', () => {
  it('counts every test', () => {
    expect(countVitest(unit, 1)).toEqual({ passed: 4, failed: 1, skipped: 3 });
  });

  it('counts a file that cannot be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(countVitest({ ...unit, testResults }, 1).failed).toBe(2);
  });

  it('counts a failure that no test is to blame for', () => {
    expect(countVitest({ ...unit, numFailedTests: 0 }, 1).failed).toBe(1);
  });

  it('takes a missing report for a failure, whatever the exit code', () => {
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('countPlaywright', () => {
  it('counts a flaky test as failed', () => {
    expect(countPlaywright(pages, 0)).toEqual({ passed: 5, failed: 3, skipped: 3 });
  });

  it('counts a failure outside the tests', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] }, 1).failed).toBe(1);
    expect(countPlaywright(undefined, 1).failed).toBe(1);
  });
});

describe('closingLine', () => {
  it('has the form that machines read', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(
      closingLine(add({ passed: 1, failed: 1, skipped: 0 }, { passed: 2, failed: 0, skipped: 3 })),
    ).toBe('3 passed, 1 failed, 3 skipped');
  });
});
