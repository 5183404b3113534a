const { writeFileSync } = require("node:fs");

/** A Jest reporter that leaves the run's counts for `npm test`, in the file that BACKBENCH_TEST_COUNTS names. */
module.exports = class CountsReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.BACKBENCH_TEST_COUNTS;
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = results;
    // A suite that could not run counts as one failure, whatever tests it holds.
    if (file)
      writeFileSync(
        file,
        JSON.stringify({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }),
      );
  }
};
