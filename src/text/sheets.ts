/** What each sheet of a set shows, by what stands after the set's name. */
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

type SheetKind = keyof typeof sheetPurposes;

/** What a sheet of ours shows, by its name (`BB_Gaps`, `BB2_Gaps`). */
export const sheetPurpose = (sheet: string): string => {
  const kind = sheet.slice(sheet.indexOf("_") + 1);
  if (!isSheetKind(kind)) throw new Error(`no sheet of ours is called ${sheet}`);
  return kind === "Contents" ? "A link to every sheet of the set" : sheetPurposes[kind];
};

/** The sheet of a set that shows something, e.g. `BB2_Gaps`; undefined when the set has none. */
export const sheetOfKind = (sheets: readonly string[], kind: SheetKind): string | undefined =>
  sheets.find((sheet) => sheet.endsWith(`_${kind}`));

const isSheetKind = (kind: string): kind is SheetKind => kind in sheetPurposes;
