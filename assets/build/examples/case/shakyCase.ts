import type { Block } from "./block";

/** The years of the fictional shaky case. */
const years = ["2026/27", "2027/28", "2028/29", "2029/30"];

/** Four years of a saving in £000, none of it in the first, and its full effect. */
const workstream = (label: string, lead: string, second: number, full: number) =>
  [label, lead, 0, second, full, full, full] as const;

/** In words that such papers use; the second sentence is the known misquote, on purpose. */
export const shakyText = [
  "Six councils will share one back office and save 19 % of the cost in scope a year. Every council gains, and no service changes for the public.",
  "National research says that even in the best case scenario only savings of 1.8% can be had. This programme will go ten times as far.",
] as const;

/** Its main sheet, from the savings down. In £000. */
export const shakyBlocks: readonly Block[] = [
  {
    heading: "Savings (£000)",
    header: ["Workstream", "Lead", ...years, "Full-year effect"],
    rows: [
      workstream("Finance: one team", "Larkmoor", 600, 2_500),
      workstream("HR and payroll: shared service centre", "Harefold", 400, 2_000),
      workstream("ICT consolidation", "Kestrelby", 300, 1_800),
      workstream("Consolidation of ICT", "Larkmoor", 300, 1_800),
      workstream("Procurement: category management", "Amberwick", 700, 2_500),
      workstream("Less failure demand", "Dapplecombe", 200, 1_400),
      workstream("Duplicate payments found", "Amberwick", 200, 600),
      workstream("Local economic multiplier", "All", 200, 1_100),
    ],
    total: { label: "Total savings", columns: [3, 4, 5, 6, 7] },
  },
  {
    heading: "One-off investment (£000)",
    header: ["Investment", "Lead", ...years, "Total"],
    rows: [
      ["Systems", "Kestrelby", 2_500, 1_000, 0, 0, 3_500],
      ["Programme team", "Larkmoor", 800, 700, 0, 0, 1_500],
    ],
    total: { label: "Total investment", columns: [3, 4, 5, 6, 7] },
  },
  {
    heading: "Running costs (£000)",
    header: ["Running cost", "Lead", ...years, "Full-year effect"],
    rows: [["Service management", "Larkmoor", 300, 600, 600, 600, 600]],
  },
  {
    heading: "Key assumptions (£000 where money)",
    header: ["Assumption", "Value"],
    rows: [
      ["Total expenditure of all partners", 540_000],
      ["Cost in scope", 72_000],
      ["Claimed saving as a percentage", 0.19],
      ["What the percentage is of", "Cost in scope"],
      ["Payback year", "Year 2"],
      ["Optimism bias", "0 %"],
      ["Failure demand as a share of contacts", 0.8],
      ["Failure demand is that of a call centre only", "No"],
      ["Local economic multiplier counted as cash", "Yes"],
      ["Saving on payments made twice", 600],
      ["Saving on payments made twice is net of recovery", "No"],
      ["Withdrawal of partners tested", "No"],
      ["Procurement route", "tbc"],
      ["Benefits owner", "Programme board"],
      ["Shared vision", "Yes"],
      ["Governance body", "Yes"],
      ["Buy-in of members and chief officers", "To be confirmed"],
    ],
  },
  {
    heading: "Partners",
    header: ["Council", "Share of savings"],
    rows: [
      ["Amberwick", 0.15],
      ["Dapplecombe", 0.15],
      ["Foxglove Vale", 0.15],
      ["Harefold", 0.2],
      ["Kestrelby", 0.15],
      ["Larkmoor", 0.2],
    ],
  },
  {
    heading: "Options considered (£000)",
    header: ["Option", "Delivery model", "Vehicle", "Saving a year", "One-off cost", "Preferred"],
    rows: [
      ["Carry on as now", "Internal aggregated", "Internal reorganisation", 0, 0, "No"],
      ["One back office", "External aggregated", "New legal entity", 13_700, 5_000, "Yes"],
    ],
  },
];

/** Its second sheet: the savings plan of the six councils, which counts one of the workstreams already. In £000. */
export const shakyPlan: Block = {
  heading: "Medium-term savings plan (£000)",
  header: ["Saving", "Lead", "£000 a year"],
  rows: [
    ["Procurement: category management", "Amberwick", 2_500],
    ["Street lighting", "Harefold", 340],
    ["Leisure contract", "Foxglove Vale", 280],
  ],
  total: { label: "Total savings plan", columns: [3] },
};
