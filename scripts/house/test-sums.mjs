import { PlainFault } from './say.mjs';

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** Sums of several runs of jest. A file that could not run, and a run that left no outcome, is a failure. */
export function addUp(outcomes) {
  return outcomes.reduce((sums, outcome) => {
    if (!outcome) return { ...sums, failed: sums.failed + 1 };
    return {
      passed: sums.passed + outcome.numPassedTests,
      failed: sums.failed + outcome.numFailedTests + outcome.numRuntimeErrorTestSuites,
      skipped: sums.skipped + outcome.numPendingTests + outcome.numTodoTests,
    };
  }, nothing);
}

export function lastLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** @returns { absent: what was not found, fault: when something absent is required } */
export function missing({ GONGKAI_TEST_REDIS: redis, GONGKAI_TEST_CHROMIUM: chromium }, required = '') {
  const absent = Object.entries({ redis, chromium })
    .filter(([, address]) => !address)
    .map(([name]) => name);
  const demanded = absent.filter((name) => required.split(',').includes(name));
  const fault =
    demanded.length > 0
      ? new PlainFault(`缺少必需的：${demanded.join('、')}。`, `Required and not found: ${demanded.join(', ')}.`)
      : undefined;
  return { absent, fault };
}
