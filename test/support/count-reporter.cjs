// CI reads the plain line "N passed, N failed": Jest's own summary is not one.
class CountReporter {
  onRunComplete(_contexts, results) {
    // A file that does not load runs no test and must still count as a failure.
    const broken = results.testResults.filter((file) => file.testExecError).length;
    const failed = results.numFailedTests + broken;
    // On exit, because Jest prints its own summary after the last reporter.
    process.once("exit", () => {
      process.stdout.write(
        `\n${String(results.numPassedTests)} passed, ${String(failed)} failed\n`,
      );
    });
  }
}
module.exports = CountReporter;
