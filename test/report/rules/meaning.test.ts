import { chartColours, contrast } from "../../../src/report/rules/chartColours";
import { checksRolledUp } from "../../../src/report/rules/checksRolledUp";
import { limitsBeside } from "../../../src/report/rules/limitsBeside";
import { shippedChecks } from "../../../src/report/rules/shippedChecks";
import { signStated } from "../../../src/report/rules/signStated";
import { sourcesComplete } from "../../../src/report/rules/sourcesComplete";
import type { Report } from "../../../src/report/sheetModel";
import type { Look } from "../../../src/workbook/look/cellLook";
import { fillXml, fontXml } from "../../../src/workbook/xlsx/write/look";
import { fernshireReport } from "../exampleReports";
import { withCell, withColumn, withoutLine, withSheet, withTable } from "./changed";

let report: Report;
beforeAll(async () => {
  ({ report } = await fernshireReport());
});

it("rule 22, the sign convention, fails when the cover does not state it", () => {
  expect(signStated(withoutLine(report, "Cover", "Cost is positive"))).toMatchObject([{ rule: 22, sheet: "BB_Cover" }]);
});

describe("rule 23, contrast", () => {
  it("is 21:1 for black on white, and 4.54:1 for the grey that WCAG names as its limit", () => {
    expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 10);
    expect(contrast("767676", "FFFFFF")).toBeCloseTo(4.54, 2);
  });

  const styles: readonly Look["style"][] = [
    "title",
    "heading",
    "header",
    "input",
    "calculation",
    "check",
    "note",
    "link",
    "plain",
  ];
  const colourIn = (xml: string, pattern: RegExp, other: string): string => pattern.exec(xml)?.[1] ?? other;

  it.each(styles.flatMap((style) => [[style, true] as const, [style, false] as const]))(
    "of the writer's style %s, in a table: %s, is at least 4.5:1",
    (style, inTable) => {
      const font = colourIn(
        fontXml(style, { size: "11", name: "Aptos", rest: "" }),
        /<color rgb="FF(\w{6})"/u,
        "000000",
      );
      const fill = colourIn(fillXml(style, inTable), /<fgColor rgb="FF(\w{6})"/u, "FFFFFF");
      expect(contrast(font, fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("warns of a chart too pale on white", () => {
    const pale = withSheet(report, "Charts", (sheet) => ({
      ...sheet,
      charts: (sheet.charts ?? [])
        .slice(0, 1)
        .map((chart) => ({ ...chart, series: chart.series.slice(0, 1).map((one) => ({ ...one, colour: "DDDDDD" })) })),
    }));
    expect(chartColours(pale)).toMatchObject([{ rule: 23, sheet: "BB_Charts" }]);
  });
});

describe("rule 24, a checks sheet, rolled up", () => {
  it("fails without a column", () => {
    expect(checksRolledUp(withColumn(report, "Checks", "Tolerance", { header: "Slack" }))).toMatchObject([
      { rule: 24, place: "Tolerance" },
    ]);
  });

  it("fails for a result that is no word of ours", () => {
    expect(checksRolledUp(withCell(report, "Checks", "Result", 0, { value: "ok" }))).toMatchObject([{ rule: 24 }]);
  });

  it("fails for a sheet without the overall check", () => {
    expect(checksRolledUp(withoutLine(report, "Charts", "Checks: "))).toMatchObject([{ rule: 24, sheet: "BB_Charts" }]);
  });

  it("fails without a checks sheet", () => {
    const sheets = report.sheets.filter(({ name }) => name !== "BB_Checks");
    expect(checksRolledUp({ ...report, sheets })).toMatchObject([{ rule: 24 }]);
  });
});

it.each([
  "pounds-in-pounds-out",
  "bridge-sums",
  "council-present-once",
  "comparator-count",
  "years-agree",
  "median-finance",
])("rule 25, the checks that ship, fails without %s", (id) => {
  const at = 0;
  const less = withTable(report, "Checks", (table) => ({
    ...table,
    rows: table.rows.filter((row) => row[at]?.value !== id),
  }));
  expect(shippedChecks(less)).toMatchObject([{ rule: 25, place: id }]);
});

describe("rule 26, sources", () => {
  it("fails when a row names a source that is not on the sheet", () => {
    expect(sourcesComplete(withCell(report, "Benchmark", "Source of the cost", 2, { value: "hearsay" }))).toMatchObject(
      [{ rule: 26, words: "The source hearsay is not on the sources sheet." }],
    );
  });

  it("fails when result rows carry no method", () => {
    expect(sourcesComplete(withColumn(report, "Results", "Method", { header: "Way" }))).toMatchObject([
      { rule: 26, place: "Method" },
    ]);
  });

  it("fails for a hash that is none, and without the licence", () => {
    expect(
      sourcesComplete(withCell(report, "Sources", "SHA-256 of the file or cells", 0, { value: "abc" })),
    ).toMatchObject([{ rule: 26 }]);
    expect(sourcesComplete(withColumn(report, "Sources", "Licence", { header: "Terms" }))).toMatchObject([
      { rule: 26, place: "Licence" },
    ]);
  });
});

it.each(["Cover", "Results", "Ceiling"] as const)("rule 27, what this does not show, fails without it on %s", (id) => {
  expect(limitsBeside(withoutLine(report, id, "What this does not show"))).toMatchObject([{ rule: 27, sheet: id }]);
});
