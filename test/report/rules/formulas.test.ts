import { formulaOf } from "../../../src/report/rules/formula";
import { calculatedOnce } from "../../../src/report/rules/calculatedOnce";
import { kindsApart } from "../../../src/report/rules/kindsApart";
import { liveAmounts } from "../../../src/report/rules/liveAmounts";
import { noCircles } from "../../../src/report/rules/noCircles";
import { noConstants } from "../../../src/report/rules/noConstants";
import { noOutsideLinks } from "../../../src/report/rules/noOutsideLinks";
import { oneFormula } from "../../../src/report/rules/oneFormula";
import { plainFunctions } from "../../../src/report/rules/plainFunctions";
import { referencesResolve } from "../../../src/report/rules/referencesResolve";
import { shortFormulas } from "../../../src/report/rules/shortFormulas";
import { textStaysText } from "../../../src/report/rules/textStaysText";
import type { Report } from "../../../src/report/sheetModel";
import { fernshireReport } from "../exampleReports";
import { withCell, withColumn, withFormula } from "./changed";

let report: Report;
beforeAll(async () => {
  ({ report } = await fernshireReport());
});

/** The report with a formula in place of the running total's. */
const withTotal = (formula: string): Report => withFormula(report, "Bridge", "Running total (£)", formula);
const words = (violations: readonly { readonly words: string }[]): readonly string[] =>
  violations.map((one) => one.words);

describe("a formula taken apart", () => {
  it("names its tables, columns, names, sheets, functions, numbers and texts", () => {
    expect(
      formulaOf(`IF([@[Cost (£)]]>=bb_limit,SUM('It''s "A"'!$B$7:$B$9,BB_Costs[[Gross (£)]])*2,"no ""(5"" [x]")`),
    ).toEqual({
      functions: ["IF", "SUM"],
      columns: [
        { table: null, column: "Cost (£)", thisRow: true },
        { table: "BB_Costs", column: "Gross (£)", thisRow: false },
      ],
      names: ["bb_limit"],
      sheets: [`It's "A"`],
      numbers: [{ text: "2", within: "IF", argument: 2 }],
      texts: [{ text: `no "(5" [x]`, within: "IF" }],
      faults: [],
    });
  });

  it("reads a header that Excel needs escaped", () => {
    expect(formulaOf("BB_X[[Driver''s '[unit']]]").columns).toEqual([
      { table: "BB_X", column: "Driver's [unit]", thisRow: false },
    ]);
  });

  it.each([
    ["SUM((1)", "("],
    ["1)", ")"],
    ["$A$1+1", "$A$1"],
    ["#REF!+1", "#"],
  ])("finds what is wrong with %s", (formula, fault) => {
    expect(formulaOf(formula).faults[0]).toBe(fault);
  });
});

describe("rule 16, inputs, workings and outputs apart", () => {
  it("fails for an input on a sheet of results", () => {
    expect(kindsApart(withColumn(report, "Results", "Level", { style: "input" }))).toMatchObject([
      { rule: 16, sheet: "BB_Results", place: "Level" },
    ]);
  });

  it("fails when the contents do not say which a sheet holds", () => {
    expect(kindsApart(withCell(report, "Contents", "Kind", 2, { value: "Thing" }))).toMatchObject([
      { rule: 16, sheet: "BB_Results" },
    ]);
  });
});

it("rule 17, calculated once, warns when two columns work out the same", () => {
  const twice = 'SUMIFS(BB_Costs[[Cost (£)]],BB_Costs[[Level]],"Function",BB_Costs[[In the back office]],"Yes")';
  const both = withFormula(withTotal(twice), "Costs", "Base (£)", twice);
  expect(calculatedOnce(both)).toMatchObject([{ rule: 17, sheet: "BB_Bridge" }]);
});

describe("rule 18, one formula a column", () => {
  it("fails for a row that differs", () => {
    expect(oneFormula(withCell(report, "Bridge", "Running total (£)", 3, { formula: "1" }))).toMatchObject([
      { rule: 18, sheet: "BB_Bridge" },
    ]);
  });

  it("fails for a column that claims rows of its own and is not on the list", () => {
    expect(oneFormula(withColumn(report, "Results", "Cost (£)", { perRow: true }))).toMatchObject([
      { rule: 18, place: "Cost (£)" },
    ]);
  });
});

describe("rule 19, plain formulas", () => {
  it.each(["OFFSET", "INDIRECT", "TODAY", "NOW", "RAND", "XLOOKUP", "LET", "FILTER", "TEXTJOIN", "CELL"])(
    "fails for %s",
    (name) => {
      expect(words(plainFunctions(withTotal(`${name}([@[Amount (£)]])`)))).toEqual([
        `The function ${name} is not allowed.`,
      ]);
    },
  );

  it("fails for a formula that is longer than Excel takes, and warns of a long one", () => {
    expect(words(plainFunctions(withTotal(`SUM(${"1,".repeat(5000)}1)`)))).toEqual([
      "The formula is longer than Excel allows.",
    ]);
    expect(shortFormulas(withTotal(`SUM(${"1,".repeat(500)}1)`))).toMatchObject([{ rule: 19, sheet: "BB_Bridge" }]);
  });

  it.each([
    ["SUM(BB_Nowhere[[Amount (£)]])", "There is no column Amount (£) in BB_Nowhere."],
    ["[@[Amount (£000)]]", "There is no column Amount (£000) in this table."],
    ["bb_nothing", "There is no name bb_nothing."],
    ["BB_Costs[@[Cost (£)]]", "This row is asked for in another table, BB_Costs."],
    ["A1+1", "There is no name A1."],
  ])("fails for the reference %s", (formula, fault) => {
    expect(words(referencesResolve(withTotal(formula)))).toEqual([fault]);
  });

  it("fails for a name that points at no cell", () => {
    const names = [...report.names, { name: "bb_more", sheet: "BB_Inputs", column: "Value", row: 10_000 }];
    expect(referencesResolve({ ...report, names })).toMatchObject([{ rule: 19, place: "bb_more" }]);
  });
});

describe("rule 20, no changeable constant in a formula", () => {
  it.each([
    "[@[Amount (£)]]*0.018",
    "[@[Amount (£)]]*1000",
    "[@[Amount (£)]]+2",
    "IF([@[Amount (£)]]>3,0,1)",
    "IF(1,1.5,0)",
  ])("fails for %s", (formula) => {
    expect(noConstants(withTotal(formula))).toMatchObject([{ rule: 20, sheet: "BB_Bridge" }]);
  });

  it("fails for a constant in a criterion", () => {
    expect(words(noConstants(withTotal('COUNTIF(BB_Bridge[[Amount (£)]],">0.5")')))).toEqual([
      "The constant >0.5 stands in a formula.",
    ]);
  });

  it.each([
    "QUARTILE.INC(BB_Bridge[[Amount (£)]],3)",
    "INDEX(BB_Bridge[[Amount (£)]],2)",
    "IF([@Step]=0,1,4)",
    "1/(1+1)",
  ])("lets %s be, whose numbers belong to the grammar", (formula) => {
    expect(noConstants(withTotal(formula))).toEqual([]);
  });
});

describe("rule 21, no outside links and no circles", () => {
  it("fails for a formula on another workbook", () => {
    expect(noOutsideLinks(withTotal("'C:\\[Other.xlsx]RO6'!$A$1"))).toMatchObject([{ rule: 21, sheet: "BB_Bridge" }]);
  });

  it("fails for a link that leaves the workbook", () => {
    expect(noOutsideLinks(withCell(report, "Contents", "Sheet", 0, { link: "https://example.org" }))).toMatchObject([
      { rule: 21, sheet: "BB_Contents" },
    ]);
  });

  it("fails for a column that rests on itself", () => {
    expect(noCircles(withTotal("[@[Running total (£)]]+1"))).toMatchObject([
      { rule: 21, sheet: "BB_Bridge", place: "Running total (£)" },
    ]);
  });

  it("fails for a circle over two sheets", () => {
    const around = withFormula(report, "Costs", "Addressable cost (£)", "SUM(BB_Ceiling[[Savings ceiling (£)]])");
    const circles = words(noCircles(around));
    expect(circles).toHaveLength(1);
    expect(circles[0]).toContain("BB_Costs|Addressable cost (£) → BB_Ceiling|Savings ceiling (£)");
  });

  it("fails for an input that rests on itself through another, and lets inputs rest on each other", () => {
    const rowOf = (name: string): number => report.names.find((one) => one.name === name)?.row ?? -1;
    const circle = withCell(report, "Inputs", "Value", rowOf("bb_price_index_base"), { formula: "bb_price_factor" });
    expect(noCircles(circle)).toMatchObject([{ rule: 21, sheet: "BB_Inputs" }]);
  });
});

describe("rule 29, live amounts", () => {
  it("fails for an amount that is written and not explained", () => {
    const sheet = report.sheets.find(({ name }) => name === "BB_Mapping");
    const at = sheet?.table?.columns.findIndex(({ header }) => header === "Gross (£)") ?? -1;
    const row = sheet?.table?.rows.findIndex((cells) => typeof cells[at]?.value === "number") ?? -1;
    expect(row).toBeGreaterThanOrEqual(0);
    const value = sheet?.table?.rows[row]?.[at]?.value ?? "";
    const written = withCell(report, "Mapping", "Gross (£)", row, { formula: "[@[Net (£)]]" });
    expect(words(liveAmounts(written))).toEqual(["The amount refers to no cell of the user's."]);
    const ours = withCell(report, "Mapping", "Gross (£)", row, { formula: "'BB_Costs'!$A$1" });
    expect(words(liveAmounts(ours))).toEqual(["The amount refers to no cell of the user's."]);
    const { sheets } = report;
    const bare = {
      ...report,
      sheets: sheets.map((one) =>
        one.name === "BB_Mapping" && one.table
          ? {
              ...one,
              table: {
                ...one.table,
                rows: one.table.rows.map((cells, index) =>
                  index === row ? cells.map((cell, column) => (column === at ? { value } : cell)) : cells,
                ),
              },
            }
          : one,
      ),
    };
    expect(words(liveAmounts(bare))).toEqual(["The amount is written, and nothing says why."]);
  });

  it("holds for every line of the example, and one line says why it is not live", () => {
    const notes = report.sheets.find(({ name }) => name === "BB_Mapping")?.table?.rows.map((row) => row.at(-1)?.value);
    expect(notes?.filter((note) => String(note).includes("does not follow the cell"))).not.toEqual([]);
  });
});

describe("rule 30, text stays text", () => {
  it.each(['=HYPERLINK("x")', "+44 20", "-5 per cent", "@name"])("lets the label %j stand as text", (value) => {
    expect(textStaysText(withCell(report, "Mapping", "Label", 0, { value }))).toEqual([]);
  });

  it.each(["=1+1", "+1", "@SUM(1)"])("fails for a formula that begins as %s", (formula) => {
    expect(textStaysText(withTotal(formula)).every(({ rule }) => rule === 30)).toBe(true);
    expect(textStaysText(withTotal(formula)).length > 0).toBe(true);
  });

  it("fails for a formula whose result would be read as one", () => {
    expect(textStaysText(withCell(report, "Mapping", "Function", 0, { value: "=1+1" }))).toMatchObject([
      { rule: 30, sheet: "BB_Mapping" },
    ]);
  });
});
