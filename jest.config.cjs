// Types are checked by tsc, not here: the tests only have to run.
process.env.TZ = "America/New_York"; // A zone with daylight saving, so that a date that leaks into one fails.

const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
];
const common = {
  transform: { "^.+\\.([cm]?js|tsx?)$": swc },
  // Libraries published as ES modules only are compiled like our own code.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush)/)"],
  setupFilesAfterEnv: ["<rootDir>/test/support/fail-on-console.ts"],
};

module.exports = {
  reporters: ["default", "<rootDir>/test/support/count-reporter.cjs"],
  testTimeout: 60000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/taskpane/"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "@happy-dom/jest-environment",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.ts?(x)"],
    },
    {
      ...common,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      // Builds what has changed, once for all files.
      globalSetup: "<rootDir>/test/support/browser/build-bundles.ts",
    },
  ],
};
