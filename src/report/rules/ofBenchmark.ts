import type { Expected } from "./expected";

/** What the rules expect of a benchmark's sheets. */
export const ofBenchmark: Omit<Expected, "ids"> = {
  cover: "Cover",
  contents: "Contents",
  checks: "Checks",
  sources: "Sources",
  coverSays: [
    ["the council's code", /\b[A-Z]\d{8}\b/u],
    ["the year", /\bYear (?:19|20)\d{2}-\d{2}\b/u],
    ["the basis", /\b(?:gross|net) cost\b/u],
    ["what it is compared with", /^Cost table: .+ Compared with .+/u],
    ["the dataset and its hash", /^Dataset: .+ SHA-256 [0-9a-f]{64}\.$/u],
    ["when and with which version", /^Written by Backbench \S+ on \d{4}-\d{2}-\d{2}/u],
    ["the licence", /\bLicence: \S/u],
  ],
  signs: /cost is positive, income negative; a gap is ours minus theirs/iu,
  carried: [
    ["Results", "Source of the comparators"],
    ["Results", "Method"],
  ],
  citing: [
    ["Results", "Source of the comparators"],
    ["Benchmark", "Source of the cost"],
    ["Benchmark", "Source of the driver"],
    ["Quality", "Source of the indicator"],
  ],
  quotes: false,
  limits: ["Cover", "Results", "Ceiling"],
  shipped: [
    "pounds-in-pounds-out",
    "bridge-sums",
    "council-present-once",
    "council-not-its-own-comparator",
    "comparator-count",
    "units-agree",
    "years-agree",
    "no-missing-figure-used",
  ],
  live: [
    {
      sheet: "Mapping",
      headers: ["Gross (£)", "Income (£)", "Net (£)", "Internal recharges (£)", "Capital charges (£)"],
    },
  ],
  perRow: new Set([
    "Cover Amount (£)",
    "Inputs Value",
    "Mapping Gross (£)",
    "Mapping Income (£)",
    "Mapping Net (£)",
    "Mapping Internal recharges (£)",
    "Mapping Capital charges (£)",
    "Bridge Amount (£)",
    "Checks Expected",
    "Checks Found",
  ]),
  mixedUnits: new Set(["Inputs Value", "Checks Expected", "Checks Found", "Checks Difference", "Checks Tolerance"]),
  mixedTypes: new Set(),
};
