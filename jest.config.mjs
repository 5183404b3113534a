import { availableParallelism } from "node:os";

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  reporters: ["default", "<rootDir>/test/run/countsReporter.cjs"],
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  // Two at least: a test that waits for LibreOffice leaves its core to the others.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // Long enough for LibreOffice to recalculate a workbook on a slow machine.
  testTimeout: 120_000,
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
