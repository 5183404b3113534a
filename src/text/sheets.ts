/** What each sheet of a benchmark shows, by what stands after the set's name. */
export const sheetPurposes = {
  Cover: "What was compared, the headline figures, and whether the checks passed",
  Contents: "This list",
  Results: "Each function's cost, unit cost, comparators' quartiles, rank and gap",
  Gaps: "What cannot be compared like for like, why, and what would close it",
  Duplicates: "Payments that stand in the ledger more than once, with their pounds",
  Ceiling: "The savings ceiling in two cases, which bound holds, and what the evidence supports",
  Sensitivity: "The ceiling over other shares and yields",
  Quality: "Cost beside demand and quality, council by council",
  Charts: "Cost gaps, back-office share, the bridge, cost beside quality",
  Choices: "What the run was told, what it worked out, and how to tell it otherwise",
  Inputs: "Every assumption, named, sourced and changeable",
  Boundary: "Which functions count as back office, and cost moved across their borders",
  Mapping: "Every cost line, its live amounts and the function it goes to",
  Costs: "How each function's comparable cost is built up",
  Bridge: "From reported to comparable cost, a row an adjustment",
  Benchmark: "The comparators' figures that were used",
  Statistics: "How each comparison is worked out",
  ChartData: "Figures that the charts draw",
  Checks: "Expected, found, difference and result",
  Sources: "Where every figure comes from, and on what terms",
} as const;

/** What each sheet of an audited business case shows. */
export const caseSheetPurposes = {
  CaseCover: "The verdict in a sentence, the headline figures, and how the checks came out",
  CaseContents: "This list",
  CaseChecks: "Every check on the case: its result, the pounds at stake and a way to pass",
  CaseCeiling: "The claim held against both bounds of the ceiling, realistic and best case",
  CaseClaims: "Each claimed saving: whether it stands, and which checks keep it from standing",
  CaseCashflow: "Savings and costs year by year, with what they come to today",
  CaseWithdrawal: "What is left a year when partners leave, at worst and at best",
  CaseSensitivity: "The ceiling over other back-office shares and yields, beside the claim",
  CaseOptions: "The ways of delivering the service, side by side with the case's own figures",
  CaseReadiness: "What the case says on governance and readiness, unanswered shown as unanswered",
  CaseCharts: "The cash flow, and the claim against the ceiling",
  CaseInputs: "Every assumption, named, sourced and changeable",
  CaseLines: "Every line of money of the case, its live amount and what it was taken for",
  CaseAnswers: "What the case answers on every topic, and where a better answer can be given",
  CaseAmounts: "Every line year by year, live over the case's own cells",
  CasePartners: "The partners, their shares, costs and savings",
  CaseFigures: "How the headline figures are worked out, a row a figure",
  CaseProofs: "What the sheets check of themselves: expected, found, difference and result",
  CaseSources: "Where every figure and rule comes from, and on what terms",
} as const;

const purposes = { ...sheetPurposes, ...caseSheetPurposes };

type SheetKind = keyof typeof purposes;

/** What a sheet of ours shows, by its name (`BB_Gaps`, `BB2_Gaps`). */
export const sheetPurpose = (sheet: string): string => {
  const kind = sheet.slice(sheet.indexOf("_") + 1);
  if (!isSheetKind(kind)) throw new Error(`no sheet of ours is called ${sheet}`);
  return kind.endsWith("Contents") ? "A link to every sheet of the set" : purposes[kind];
};

/** The sheet of a set that shows something, e.g. `BB2_Gaps`; undefined when the set has none. */
export const sheetOfKind = (sheets: readonly string[], kind: SheetKind): string | undefined =>
  sheets.find((sheet) => sheet.endsWith(`_${kind}`));

const isSheetKind = (kind: string): kind is SheetKind => kind in purposes;
