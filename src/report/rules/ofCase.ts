import type { Expected } from "./expected";

/** What the rules expect of the sheets of an audited business case. */
export const ofCase: Omit<Expected, "ids"> = {
  cover: "CaseCover",
  contents: "CaseContents",
  checks: "CaseProofs",
  sources: "CaseSources",
  coverSays: [
    ["where the case was read", /^Business case: .+, read from .+/u],
    ["the hash of the cells read", /SHA-256 [0-9a-f]{64}\.$/u],
    ["when and with which version", /^Written by Backbench \S+ on \d{4}-\d{2}-\d{2}/u],
    ["the licence", /\bLicence: \S/u],
  ],
  signs: /savings and costs are both positive; what is left is savings less costs/iu,
  carried: [
    ["CaseChecks", "Source"],
    ["CaseChecks", "Method"],
  ],
  citing: [],
  limits: ["CaseCover", "CaseChecks", "CaseCashflow"],
  shipped: [
    "claims-in-claims-out",
    "amounts-in-cashflow-out",
    "cumulative-sums",
    "partner-savings-sum",
    "checks-counted",
    "ceiling-is-lower-bound",
    "no-missing-figure-used",
  ],
  live: [
    { sheet: "CaseLines", headers: ["Amount (£)"] },
    { sheet: "CaseAmounts", headers: ["Amount (£)"] },
  ],
  perRow: new Set([
    "CaseCover Amount",
    "CaseInputs Value",
    "CaseLines Amount (£)",
    "CaseAmounts Amount (£)",
    "CaseAnswers Number",
    "CaseFigures Value",
    "CaseChecks Pounds at stake (£)",
    "CaseProofs Expected",
    "CaseProofs Found",
  ]),
  mixedUnits: new Set([
    "CaseCover Amount",
    "CaseInputs Value",
    "CaseAnswers Number",
    "CaseFigures Value",
    "CaseProofs Expected",
    "CaseProofs Found",
    "CaseProofs Difference",
    "CaseProofs Tolerance",
  ]),
};
