import type { Cell, Report, Sheet } from "../../../../src/report/sheetModel";

/** Cells of the user's that the sample's formulas refer to; absent for a report that stands alone. */
export interface UserCells {
  /** Quoted, as a formula needs it. */
  readonly sheet: string;
}

const cell = (value: Cell["value"], formula?: string): Cell => (formula === undefined ? { value } : { value, formula });

const cover: Sheet = {
  name: "BB_Cover",
  orientation: "portrait",
  above: [
    { value: "Back-office benchmark: Anytown District Council", style: "title" },
    { value: "Financial year 2024-25, gross expenditure", style: "heading" },
    {
      value:
        "This workbook compares the council's own back-office costs with those of councils of its class. Every figure is a formula that leads back to the cell it came from, and the comparators' figures stand on a sheet of their own.",
    },
    { value: "=1+1 is text here, as is -5 and @name", style: "note" },
    { value: " Leading space, <angle> & ampersand, bell \u0007 and _x0041_", style: "note" },
    { value: "Results", link: "'BB_Results'!A1" },
    {
      value: "All checks pass",
      formula: 'IF(COUNTIF(BB_Results[[Gap (£)]],"<0")=0,"All checks pass","Look")',
      style: "check",
    },
  ],
};

const inputs: Sheet = {
  name: "BB_Inputs",
  orientation: "landscape",
  above: [{ value: "Inputs", style: "title" }, { value: "This worksheet contains one table." }],
  table: {
    name: "BB_Inputs",
    columns: [
      { header: "Input", format: "text", style: "plain", width: 40, wrap: true },
      { header: "Value", format: "share", style: "input", width: 14 },
      { header: "Source", format: "text", style: "note", width: 50, wrap: true },
    ],
    rows: [
      [cell("Yield, realistic"), cell(0.018), cell("NLGN, Shared Necessities, 2011")],
      [cell("Scale"), { value: 1000, format: "count" }, cell("The table's own unit")],
    ],
  },
};

const functions = ["Finance", "ICT and e-government", "Human resources", "Legal", "Property and estates"];
const costs = [1200.5, 800, 450.25, 0, 640];
const drivers = [50_000, 400, 400, 50_000, 12_000];

const resultRow = (index: number, user: UserCells | undefined): readonly Cell[] => {
  const [cost, driver] = [costs[index] ?? Number.NaN, drivers[index] ?? Number.NaN];
  const pounds = cost * 1000;
  const gap = pounds * 0.018;
  const live = user ? `${cost}+0*COUNTA(${user.sheet}!$A$${index + 1})` : undefined;
  return [
    cell(functions[index] ?? ""),
    cell(`00${index}`),
    cell(cost, live),
    cell(pounds, "[@[Own cost (£000)]]*bb_scale"),
    cell(driver),
    { value: pounds / driver, formula: "[@[Cost, gross (£)]]/[@[Driver (it''s a '#)]]" },
    cell(gap, "[@[Cost, gross (£)]]*bb_yield_realistic"),
    index === 3 ? cell("[x]") : cell(pounds / 3_090_750, "[@[Cost, gross (£)]]/SUM([Cost, gross (£)])"),
    cell(index === 3 ? "Nothing was recorded under this function, which is not the same as a cost of nought." : ""),
  ];
};

const results = (user: UserCells | undefined): Sheet => ({
  name: "BB_Results",
  orientation: "landscape",
  above: [
    { value: "Results by function", style: "title" },
    { value: "This worksheet contains one table." },
    {
      value:
        "Costs are positive, income is negative; a gap is ours minus theirs. Unit costs are compared with councils of the same class only.",
      style: "note",
    },
    { value: "[x] not available", style: "note" },
    { value: "Back to contents", link: "'BB_Cover'!A1" },
  ],
  table: {
    name: "BB_Results",
    columns: [
      { header: "Function", format: "text", style: "plain", width: 28 },
      { header: "Code", format: "text", style: "plain", width: 8 },
      { header: "Own cost (£000)", format: "pounds-pence", style: "calculation", width: 14, perRow: true },
      { header: "Cost, gross (£)", format: "pounds", style: "calculation", width: 14 },
      { header: "Driver (it's a #)", format: "count", style: "input", width: 14 },
      { header: "Unit cost\n(£ per [unit])", format: "pounds-pence", style: "calculation", width: 14 },
      { header: "Gap (£)", format: "pounds", style: "calculation", width: 14 },
      { header: "Share (%)", format: "share", style: "calculation", width: 12 },
      { header: "Notes", format: "text", style: "note", width: 40, wrap: true },
    ],
    rows: functions.map((_, index) => resultRow(index, user)),
  },
});

const column = (header: string, rows?: readonly [number, number]) => ({
  sheet: "BB_Results",
  table: "BB_Results",
  column: header,
  ...(rows === undefined ? {} : { rows }),
});

const charts: Sheet = {
  name: "BB_Charts",
  orientation: "landscape",
  above: [{ value: "Charts", style: "title" }],
  charts: [
    {
      title: "Gap by function",
      description: "Bars of the gap in pounds, one a function, the largest for finance.",
      kind: "bar",
      categories: column("Function"),
      series: [{ name: "Gap", values: column("Gap (£)"), colour: "1F3864" }],
      valueAxis: "Gap (£)",
      valueFormat: "pounds",
      place: { row: 3, column: 1, rows: 18, columns: 9 },
    },
    {
      title: "Bridge",
      description: "Columns that stand on an invisible base.",
      kind: "stacked-column",
      categories: column("Function"),
      series: [
        { name: "Base", values: column("Own cost (£000)"), colour: "none" },
        { name: "Step", values: column("Gap (£)", [0, 4]), colour: "2E75B6" },
        { name: "Fall", values: column("Share (%)"), colour: "C55A11" },
      ],
      valueAxis: "Pounds",
      valueFormat: "pounds",
      place: { row: 23, column: 1, rows: 18, columns: 9 },
    },
    {
      title: "Cost beside demand",
      description: "Dots of unit cost over driver.",
      kind: "scatter",
      categories: column("Driver (it's a #)"),
      categoryAxis: "Driver (count)",
      series: [{ name: "Functions", values: column("Cost, gross (£)"), colour: "1F3864" }],
      valueAxis: "Cost (£)",
      valueFormat: "pounds",
      place: { row: 43, column: 1, rows: 18, columns: 9 },
    },
  ],
};

const checks: Sheet = {
  name: "BB_Checks",
  orientation: "portrait",
  above: [{ value: "Checks", style: "title" }],
  table: {
    name: "BB_Checks",
    columns: [
      { header: "Check", format: "text", style: "plain", width: 50 },
      { header: "Found", format: "factor", style: "check", width: 14 },
      { header: "Passes", format: "general", style: "check", width: 10 },
    ],
    rows: [
      [
        cell("Median of the second to fourth unit cost"),
        cell(
          1125.625,
          "MEDIAN(INDEX(BB_Results[[Unit cost\n(£ per '[unit'])]],2):INDEX(BB_Results[[Unit cost\n(£ per '[unit'])]],4))",
        ),
        cell(true, "[@Found]>0"),
      ],
      [
        cell("First quartile of the first three costs"),
        cell(625_125, "QUARTILE.INC(INDEX(BB_Results[[Cost, gross (£)]],1):INDEX(BB_Results[[Cost, gross (£)]],3),1)"),
        cell(true, "[@Found]>0"),
      ],
      [
        cell("Cost times driver of the first two"),
        cell(
          1200.5 * 50_000 + 800 * 400,
          "SUMPRODUCT(INDEX(BB_Results[[Own cost (£000)]],1):INDEX(BB_Results[[Own cost (£000)]],2)*INDEX(BB_Results[[Driver (it''s a '#)]],1):INDEX(BB_Results[[Driver (it''s a '#)]],2))",
        ),
        cell(true, "[@Found]>0"),
      ],
    ],
  },
};

const empty: Sheet = {
  name: "BB_Gaps",
  orientation: "portrait",
  above: [{ value: "Gaps", style: "title" }],
  table: {
    name: "BB_Gaps",
    columns: [
      { header: "Code", format: "text", style: "plain", width: 20 },
      { header: "Pounds touched (£)", format: "pounds", style: "plain", width: 14 },
    ],
    rows: [],
  },
};

/** A small report that uses everything the sheet model has, its values as a calculation gives them. */
export const sampleReport = (user?: UserCells): Report => ({
  sheets: [cover, results(user), empty, inputs, checks, charts],
  names: [
    { name: "bb_yield_realistic", sheet: "BB_Inputs", column: "Value", row: 0 },
    { name: "bb_scale", sheet: "BB_Inputs", column: "Value", row: 1 },
  ],
});

/** What to remove when the sample is written again. */
export const sampleSheets: readonly string[] = sampleReport().sheets.map(({ name }) => name);
