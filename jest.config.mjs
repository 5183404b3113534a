import { availableParallelism } from "node:os";

/** What both projects share. */
const shared = {
  testEnvironment: "node",
  transform: {
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(d3-array|internmap)/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};

/** @type {import("jest").Config} */
export default {
  reporters: ["default", "<rootDir>/test/run/countsReporter.cjs"],
  // Two at least: a test that waits for LibreOffice leaves its core to the others.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // Long enough for LibreOffice to recalculate a workbook on a slow machine. Here, since a project's own is not heard.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "core",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}", "!**/test/browser/**"],
    },
    // A project of its own, for Jest runs its set-up only when one of its suites is to run.
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/buildOnce.ts",
      globalTeardown: "<rootDir>/test/browser/removeBuilt.ts",
    },
  ],
};
