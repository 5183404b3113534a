import type { CaseContent, Entries } from "./caseContent";
import { oneOff, running } from "./lists";

/** A saving that is half in effect in the second year, and whole from the third. */
const saving = (label: string, subject: string, pounds: number): Entries => [
  label,
  subject,
  pounds,
  ...[0, 0.5, 1, 1, 1, 1].map((part) => part * pounds),
];

/** A cost that is spent in the first two years. */
const spent = (label: string, first: number, second: number): Entries => [
  label,
  oneOff,
  first + second,
  ...[first, second, 0, 0, 0, 0],
];

const kept = (label: string, pounds: number): Entries => [
  label,
  running,
  pounds,
  ...[0, 0.5, 1, 1, 1, 1].map((part) => part * pounds),
];

/**
 * A case of three councils of the illustrative club, which passes every check. Total expenditure is their gross expenditure in the club's dataset; the cost in scope
 * is their cost of finance, ICT, human resources, payroll and procurement there and £2.4m of support work in departments; all else is invented.
 */
export const soundCase: CaseContent = {
  title: "Shared support services of Brackenmere, Gorsebury and Mossgate (fictional)",
  about: [
    [
      "What this is",
      "A fictional business case on the sheets of the template, as an example of one that passes every check. The councils do not exist, and the figures are evidence of nothing.",
    ],
    [
      "Where the figures are from",
      "Total expenditure and the cost in scope agree with the illustrative club's dataset (fictional); in scope there are £2.4 million of support work in departments besides. All else was invented by hand.",
    ],
    [
      "What is proposed",
      "One service for finance, ICT, human resources, payroll and procurement, led by Gorsebury under a joint committee.",
    ],
    [
      "Evidence on yields",
      "NLGN, Shared Necessities (2011), gives 1.8 % of total expenditure as realistic and 3.6 % as best case.",
    ],
    ["Units", "Pounds. Savings and costs are both positive."],
    ["Made by", "The Backbench project, under the MIT licence."],
  ],
  years: ["2026-27", "2027-28", "2028-29", "2029-30", "2030-31", "2031-32"],
  claims: [
    saving("One finance team", "Finance and internal audit", 611_340),
    saving("One network and service desk", "ICT and e-government", 1_024_380),
    saving("One HR team", "Human resources", 367_250),
    saving("One payroll", "Payroll", 118_910),
    saving("Joint buying", "Procurement", 188_960),
  ],
  costs: [
    spent("Systems and network", 780_000, 400_000),
    spent("Redundancy", 0, 410_000),
    spent("Pension strain", 0, 125_000),
    spent("Team that makes the change", 245_000, 140_000),
    spent("Moving records and people", 0, 140_000),
    kept("Running the joint committee", 96_000),
    kept("Pay harmonisation", 58_000),
    kept("Client side that the councils keep", 74_000),
    kept("Work that moves to front-line staff", 84_000),
  ],
  plan: [
    ["Street lighting", null, 412_400],
    ["Depot lease", "Property and estates", 96_500],
  ],
  partners: [
    ["Brackenmere Borough Council (fictional)", 0.275, 103_770_000, 6_655_700, 92],
    ["Gorsebury Borough Council (fictional)", 0.354, 146_981_000, 8_539_100, 118],
    ["Mossgate Borough Council (fictional)", 0.371, 140_147_000, 8_950_700, 124],
  ],
  options: [
    ["Gorsebury leads under a joint committee", "Internal aggregated", "Joint committee", 2_310_840, 2_240_000, "Yes"],
    ["Each council by itself", "Internal aggregated", "Internal reorganisation", 892_300, 410_600, "No"],
    ["A company of the three councils", "External aggregated", "New legal entity", 2_198_400, 2_910_500, "No"],
    ["A trading arm of Mossgate", "External aggregated", "Arm's-length body", 2_120_900, 2_644_800, "No"],
    ["A contract with a supplier", "Commercial", "Outsourcing", 2_046_700, 1_385_200, "No"],
  ],
  answers: {
    "total-expenditure": 390_898_000,
    "in-scope-cost": 24_145_500,
    "claimed-share": 0.096,
    "claimed-share-is-of": "Back-office cost in scope",
    "baseline-year": "2024-25",
    "baseline-same-definitions": "Yes",
    "decentralised-support-counted": "Yes",
    "decentralised-support-cost": 2_400_000,
    "savings-in-other-plans": "No",
    "savings-already-taken": 640_000,
    "baseline-after-savings-taken": "Yes",
    "payback-year": 3,
    "realisation-rate": 0.85,
    "optimism-bias": 0.1,
    "administration-moved-to-front-line": "Booking of rooms and travel, first checks of invoices",
    "displacement-staff": 20,
    "displacement-hours-a-week": 3,
    "displacement-hourly-rate": 31.5,
    "displacement-rate-is-professional": "Yes",
    "displacement-cost": 84_000,
    "failure-demand-share": 0,
    "failure-demand-in-call-centre": "No",
    "multiplier-used": "No",
    "multiplier-counted-as-cash": "No",
    "duplicate-payments-saving": 12_000,
    "duplicate-payments-net-of-recovery": "Yes",
    "best-case-yield": 0.036,
    "it-cost": 1_180_000,
    "redundancy-cost": 410_000,
    "pension-strain": 125_000,
    "pay-harmonisation": 58_000,
    "vat-cost": 0,
    "retained-client-cost": 74_000,
    "withdrawal-tested": "Yes",
    "sensitivity-present": "Yes",
    "redesign-before-structure": "Yes",
    "procurement-route": "Joint committee under the Local Government Act 1972",
    "legal-advice-date": new Date(Date.UTC(2025, 4, 12)),
    "benefits-baseline": "Outturn 2024-25 by function",
    "benefits-owner": "Director of resources, Gorsebury",
    "benefits-date": new Date(Date.UTC(2032, 2, 31)),
    communication: "Yes",
    "shared-vision": "Yes",
    "governance-body": "Yes",
    "buy-in": "Yes",
    review: "Yes",
    "approach-to-risk": "Little appetite for risk to statutory services",
    "approach-to-control": "Seats on the joint committee by population",
    "approach-to-decisions": "By two thirds, with a veto on where staff sit",
  },
};
