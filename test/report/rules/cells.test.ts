import { shorthandLegend } from "../../../src/text/markers";
import { codesAsText } from "../../../src/report/rules/codesAsText";
import { missingHasShorthand } from "../../../src/report/rules/missingHasShorthand";
import { notesDefined } from "../../../src/report/rules/notesDefined";
import { notesLast } from "../../../src/report/rules/notesLast";
import { numbersAsNumbers } from "../../../src/report/rules/numbersAsNumbers";
import { sameDecimals } from "../../../src/report/rules/sameDecimals";
import { sillyWords } from "../../../src/report/rules/sillyWords";
import { typedColumns } from "../../../src/report/rules/typedColumns";
import { unitsInHeaders } from "../../../src/report/rules/unitsInHeaders";
import type { Report } from "../../../src/report/sheetModel";
import { fernshireReport } from "../exampleReports";
import { withAbove, withCell, withColumn, withTable } from "./changed";

let report: Report;
beforeAll(async () => {
  ({ report } = await fernshireReport());
});

describe("rule 9, codes as text", () => {
  it("fails for a code that is a number", () => {
    expect(codesAsText(withCell(report, "Benchmark", "Council code", 0, { value: 7 }))).toMatchObject([
      { rule: 9, sheet: "BB_Benchmark", place: "Council code" },
    ]);
  });

  it("fails for a year in a column of numbers", () => {
    expect(codesAsText(withColumn(report, "Benchmark", "Year", { format: "general" }))).toMatchObject([{ rule: 9 }]);
  });
});

describe("rule 10, one type and one unit in a column", () => {
  it("fails for a number among words", () => {
    expect(typedColumns(withCell(report, "Gaps", "Severity", 0, { value: 1 }))).toMatchObject([{ rule: 10 }]);
  });

  it("fails for true among numbers", () => {
    expect(typedColumns(withCell(report, "Results", "Cost (£)", 0, { value: true }))).toMatchObject([{ rule: 10 }]);
  });

  it.each(["Cost", "Cost in pounds", "Cost (£)s"])("fails when the unit is not in the header: %s", (header) => {
    const renamed = withColumn(report, "Results", "Cost (£)", { header });
    expect(unitsInHeaders(renamed)).toHaveLength(header === "Cost (£)s" ? 0 : 1);
  });
});

describe("rule 11, a number is a number", () => {
  it.each(["£1.2m", "1,200", "12%", "5"])("fails for %j in a column of numbers", (value) => {
    expect(typedColumns(withCell(report, "Results", "Cost (£)", 0, { value }))).toMatchObject([
      { rule: 11, sheet: "BB_Results" },
    ]);
  });

  it.each([Number.NaN, Infinity])("fails for %d", (value) => {
    expect(typedColumns(withCell(report, "Results", "Cost (£)", 0, { value }))).toMatchObject([{ rule: 11 }]);
  });

  it("warns of a figure in a column of words", () => {
    expect(numbersAsNumbers(withCell(report, "Cover", "What it says", 0, { value: "£1.2m" }))).toMatchObject([
      { rule: 11 },
    ]);
    expect(numbersAsNumbers(withCell(report, "Cover", "What it says", 0, { value: "3 of 4 pounds" }))).toEqual([]);
  });
});

describe("rule 12, missing is a shorthand that is explained", () => {
  it("fails for a marker of somebody's own", () => {
    expect(missingHasShorthand(withCell(report, "Results", "Cost (£)", 0, { value: "[q]" }))).toMatchObject([
      { rule: 12, words: "[q] is no shorthand." },
    ]);
  });

  it("fails for a marker that is not explained above the table", () => {
    const unexplained = withAbove(report, "Gaps", (above) =>
      above.map((cell) =>
        cell.value === shorthandLegend ? { ...cell, value: "Shorthand: [x] not available." } : cell,
      ),
    );
    expect(
      missingHasShorthand(withCell(unexplained, "Gaps", "Cost touched at the run (£)", 0, { value: "[c]" })),
    ).toMatchObject([{ rule: 12, words: "[c] is not explained above the table." }]);
  });

  it.each(["N/A", "-", "n/a", "The driver is undefined.", "NaN pounds", "[object Object]"])("warns of %j", (value) => {
    expect(sillyWords(withCell(report, "Gaps", "What is the matter", 0, { value }))).toMatchObject([{ rule: 12 }]);
  });
});

describe("rule 13, qualifiers of present numbers", () => {
  it("fail in the place of a number", () => {
    expect(notesLast(withCell(report, "Results", "Cost (£)", 0, { value: "[e]" }))).toMatchObject([{ rule: 13 }]);
  });

  it("stand in a Notes column at the right", () => {
    const turned = withTable(report, "Mapping", (table) => ({
      ...table,
      columns: [...table.columns].reverse(),
      rows: table.rows.map((row) => [...row].reverse()),
    }));
    expect(notesLast(turned)).toMatchObject([{ rule: 13, place: "Notes" }]);
  });
});

describe("rule 14, notes", () => {
  it("are defined where they are used", () => {
    expect(notesDefined(withCell(report, "Gaps", "Severity", 0, { value: "Blocks [note 1]" }))).toMatchObject([
      { rule: 14, words: "The note is used and not defined." },
    ]);
  });

  it("are used where they are defined", () => {
    const noted = withAbove(report, "Gaps", (above) => [...above, { value: "[note 1] Of little weight." }]);
    expect(notesDefined(noted)).toMatchObject([{ rule: 14, words: "The note is defined and not used." }]);
    expect(notesDefined(withCell(noted, "Gaps", "Severity", 0, { value: "Blocks [note 1]" }))).toEqual([]);
  });
});

describe("rule 15, the same decimals down a column", () => {
  it("fails for a cell with a format of its own", () => {
    expect(sameDecimals(withCell(report, "Results", "Cost (£)", 0, { format: "pounds-pence" }))).toMatchObject([
      { rule: 15, place: "Cost (£)" },
    ]);
  });

  it("fails for a number column without a format", () => {
    expect(sameDecimals(withColumn(report, "Results", "Cost (£)", { format: "general" }))).toMatchObject([
      { rule: 15 },
    ]);
  });
});
