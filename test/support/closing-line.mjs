import { writeSync } from 'node:fs';

/** Prints `N passed, N failed` as the run's last line. A test file that could not run counts as one failure. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest still prints its own summary after this: the line waits for the process to end.
    process.once('exit', () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`));
  }
}
