import { contentsLinked } from "../../../src/report/rules/contentsLinked";
import { coverFirst } from "../../../src/report/rules/coverFirst";
import { linesAbove } from "../../../src/report/rules/linesAbove";
import { noBlankCells } from "../../../src/report/rules/noBlankCells";
import { nothingHidden } from "../../../src/report/rules/nothingHidden";
import { oneTable } from "../../../src/report/rules/oneTable";
import { sheetNames } from "../../../src/report/rules/sheetNames";
import { tableHeaders } from "../../../src/report/rules/tableHeaders";
import { sheetIds } from "../../../src/report/frame";
import type { Report } from "../../../src/report/sheetModel";
import { fernshireReport } from "../exampleReports";
import { withAbove, withCell, withColumn, withoutLine, withSheet, withTable } from "./changed";

let report: Report;
beforeAll(async () => {
  ({ report } = await fernshireReport());
});

const words = (violations: readonly { readonly words: string }[]): readonly string[] =>
  violations.map((one) => one.words);

describe("rule 1, first a cover", () => {
  it("fails when another sheet comes first", () => {
    expect(coverFirst({ ...report, sheets: report.sheets.slice(1) })).toMatchObject([
      { rule: 1, sheet: "BB_Contents" },
    ]);
  });

  it.each([
    ["Council: ", ["the council's code", "the year", "the basis"]],
    ["Cost table: ", ["what it is compared with"]],
    ["Dataset: ", ["the dataset and its hash"]],
    ["Written by ", ["when and with which version", "the licence"]],
  ])("fails when the line “%s…” is gone", (start, missing) => {
    expect(words(coverFirst(withoutLine(report, "Cover", start)))).toEqual(
      missing.map((what) => `The cover does not say ${what}.`),
    );
  });

  it("fails when the colour key leaves a style out", () => {
    const less = withAbove(report, "Cover", (above) => above.filter(({ value }) => value !== "Colour key: a check"));
    expect(words(coverFirst(less))).toEqual(["The colour key leaves out the style check."]);
  });
});

describe("rule 2, contents with a link to every sheet", () => {
  it("fails when a link leads elsewhere", () => {
    expect(contentsLinked(withCell(report, "Contents", "Sheet", 3, { link: "'BB_Cover'!A1" }))).toMatchObject([
      { rule: 2, words: "The contents do not link to BB_Gaps." },
    ]);
  });

  it("fails when a sheet is not listed", () => {
    const short = withTable(report, "Contents", (table) => ({ ...table, rows: table.rows.slice(0, -1) }));
    expect(words(contentsLinked(short))).toEqual(["The contents do not list BB_Sources here."]);
  });

  it("fails when a listed sheet is not there", () => {
    expect(words(contentsLinked({ ...report, sheets: report.sheets.slice(0, -1) }))).toEqual([
      "The contents list a sheet that is not there.",
    ]);
  });

  it("fails when the sheets stand in another order", () => {
    const [cover, contents, results, gaps, ...rest] = report.sheets;
    if (!cover || !contents || !results || !gaps) throw new Error("too few sheets");
    const swapped = { ...report, sheets: [cover, contents, gaps, results, ...rest] };
    expect(words(contentsLinked(swapped))).toContain("The sheets are not in their fixed order.");
  });
});

describe("rule 3, sheet names", () => {
  it.each([
    ["BB_Cover ", "The name is not letters, digits and underscores, or longer than 31."],
    ["BB_contents", "Two sheets have the same name."],
    ["BB_Overview", "No release has a sheet of this name."],
    ["2B_Cover", "The name is not letters, digits and underscores, or longer than 31."],
  ])("fail as %j", (name, fault) => {
    expect(
      words(sheetNames(withSheet(report, "Cover", (sheet) => ({ ...sheet, name })))).at(
        name === "BB_contents" ? -1 : 0,
      ),
    ).toBe(fault);
  });

  it("are these in every release; a change of this list is a change for everybody who reads the sheets by name", () => {
    expect(sheetIds).toEqual(
      "Cover Contents Results Gaps Duplicates Ceiling Sensitivity Quality Charts Choices Inputs Boundary Mapping Costs Bridge Benchmark Statistics ChartData Checks Sources".split(
        " ",
      ),
    );
  });
});

describe("rule 4, one table on a sheet", () => {
  it("fails when a sheet holds neither table nor chart", () => {
    const bare = withSheet(report, "Charts", ({ name, above, orientation }) => ({ name, above, orientation }));
    expect(oneTable(bare)).toMatchObject([{ rule: 4, sheet: "BB_Charts" }]);
  });

  it("fails when charts stand beside a table", () => {
    const charts = report.sheets.find(({ name }) => name === "BB_Charts")?.charts ?? [];
    expect(words(oneTable(withSheet(report, "Gaps", (sheet) => ({ ...sheet, charts }))))).toEqual([
      "Charts stand on a sheet that holds a table.",
    ]);
  });

  it("fails when a chart draws a column that is not there, or covers the lines above", () => {
    const moved = withSheet(report, "Charts", (sheet) => ({
      ...sheet,
      charts: (sheet.charts ?? []).slice(0, 1).map((chart) => ({
        ...chart,
        categories: { ...chart.categories, column: "Nowhere" },
        place: { ...chart.place, row: 2 },
      })),
    }));
    expect(words(oneTable(moved))).toEqual([
      "The chart covers the lines above it.",
      "The chart draws BB_ChartData, Nowhere, which is not there.",
    ]);
  });
});

describe("rule 5, a real table with unique text headers", () => {
  it("fails for two headers alike but for case", () => {
    expect(tableHeaders(withColumn(report, "Gaps", "Severity", { header: "gap CODE" }))).toMatchObject([
      { rule: 5, sheet: "BB_Gaps", place: "gap CODE" },
    ]);
  });

  it.each([
    ["a name that is taken", { name: "bb_costs" }, "The table's name is taken."],
    ["a name with a space", { name: "BB Gaps" }, "The table's name is not letters, digits, underscores."],
  ])("fails for %s", (_, change, fault) => {
    expect(words(tableHeaders(withTable(report, "Gaps", (table) => ({ ...table, ...change }))))).toContain(
      change.name === "bb_costs" ? "The table is not named as its sheet." : fault,
    );
    if (change.name === "bb_costs")
      expect(words(tableHeaders(withTable(report, "Gaps", (table) => ({ ...table, ...change }))))).toContain(fault);
  });

  it("fails for a blank header and for a row of another length", () => {
    const blank = withColumn(report, "Gaps", "Severity", { header: "" });
    expect(words(tableHeaders(blank))).toEqual(["The header is blank or begins or ends so."]);
    const short = withTable(report, "Gaps", (table) => ({ ...table, rows: table.rows.map((row) => row.slice(1)) }));
    expect(words(tableHeaders(short))).toContain("The row is not as long as the header.");
  });
});

it("rule 6, no blank rows, columns or cells in a table, fails for a cell of blanks", () => {
  expect(noBlankCells(withCell(report, "Results", "Function", 0, { value: "  " }))).toMatchObject([
    { rule: 6, sheet: "BB_Results" },
  ]);
});

describe("rule 7, the lines above a table", () => {
  it("fail when the source comes before the legend", () => {
    const turned = withAbove(report, "Bridge", (above) => {
      const source = above.filter(({ value }) => String(value).startsWith("Source: "));
      return [...above.slice(0, 3), ...source, ...above.slice(3).filter((cell) => !source.includes(cell))];
    });
    expect(words(linesAbove(turned))).toEqual(["The note stands after the source."]);
  });

  it.each([
    ["Shorthand: ", "legend"],
    ["Source: ", "source"],
    ["Method: ", "method"],
    ["This worksheet contains one table.", "table sentence"],
    ["Checks: ", "check"],
  ])("fail without the line “%s…”", (start, kind) => {
    expect(words(linesAbove(withoutLine(report, "Bridge", start)))).toEqual([
      `Above the table there is not one ${kind}.`,
    ]);
  });
});

it("rule 8, nothing hidden, fails for a column without width", () => {
  expect(nothingHidden(withColumn(report, "Gaps", "Severity", { width: 0 }))).toMatchObject([
    { rule: 8, sheet: "BB_Gaps", place: "Severity" },
  ]);
});
