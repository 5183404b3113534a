import { isBackOffice } from "../../../src/model/taxonomy";
import type { CostTable } from "../../../src/model/costTable";
import { csvRows } from "../csvRows";
import { councilOf, gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, sumOfLines, valueOf } from "../readTable";

const rows = csvRows("england/ro-2024-25-lines-three-councils.csv");
const headers = Object.keys(rows[0] ?? {});
const grid = gridOf("Lines", [
  headers,
  ...rows.map((row) =>
    headers.map((header) =>
      header === "value_thousand" && row[header] !== "" ? Number(row[header]) : (row[header] ?? ""),
    ),
  ),
]);
const tableOf = (code: string, name: string): CostTable =>
  bestTable(workbookOf([grid]), { council: councilOf(code, name) });

const share = (table: CostTable): number => {
  const backOffice = table.lines.filter(({ mapped }) =>
    mapped.some(({ function: id }) => isBackOffice(id, table.englishReturns)),
  );
  return (
    sumOfLines(backOffice, "gross") /
    Number(
      valueOf(
        table.totals.find(({ whole }) => whole),
        "gross",
      ),
    )
  );
};

describe("the revenue outturn lines of 2024-25, published as one long list", () => {
  it.each([
    ["E07000117", "Burnley", "37.6"],
    ["E06000008", "Blackburn with Darwen", "11.7"],
    ["E10000017", "Lancashire", "4.8"],
  ])("give %s %s a back-office share of %s %%, as the data's own README has it", (code, name, percent) => {
    expect((share(tableOf(code, name)) * 100).toFixed(1)).toBe(percent);
  });

  it.each([
    ["E07000117", "Burnley"],
    ["E06000008", "Blackburn with Darwen"],
    ["E10000017", "Lancashire"],
  ])("lose no pound for %s %s between lines and total, gross, income and net", (code, name) => {
    const table = tableOf(code, name);
    const whole = table.totals.find(({ whole: isWhole }) => isWhole);
    for (const role of ["gross", "income", "net"] as const)
      expect(sumOfLines(table.lines, role)).toBeCloseTo(Number(valueOf(whole, role)), 3);
  });

  it("show Burnley's central services £66k short of their total, as a line and a warning", () => {
    const table = tableOf("E07000117", "Burnley");
    expect(lineCalled(table, "TOTAL CENTRAL SERVICES: not in the lines above it")).toMatchObject({
      kind: "remainder",
      mapped: [],
      amounts: { gross: { value: 66_000 } },
    });
    expect(table.issues).toContainEqual(
      expect.objectContaining({
        code: "table/does-not-sum",
        severity: "warning",
        facts: { total: "TOTAL CENTRAL SERVICES", role: "gross", pounds: 66_000 },
      }),
    );
  });

  it("show Burnley's emergency planning with running expenses of £12k and a total of nothing", () => {
    expect(tableOf("E07000117", "Burnley").issues).toContainEqual(
      expect.objectContaining({
        code: "table/row-does-not-sum",
        facts: { line: "Emergency planning", role: "gross", pounds: -12_000 },
      }),
    );
  });

  it("show the lines that RO4 and RO6 leave blank", () => {
    const blank = tableOf("E07000117", "Burnley").issues.filter(({ code }) => code === "table/blank-lines");
    expect(blank.map(({ facts }) => [facts?.["form"], facts?.["count"]])).toEqual(
      [
        ["RO4", 10],
        ["RO6", 5],
      ].map(([name, count]) => [name, name === "RO6" ? 4 : count]),
    );
  });

  it("keep Burnley's support services negative when net, because recharges are income other than fees", () => {
    expect(lineCalled(tableOf("E07000117", "Burnley"), "MANAGEMENT AND SUPPORT SERVICES").amounts).toMatchObject({
      gross: { value: 12_807_000 },
      "other-income": { value: -14_064_000 },
      net: { value: -2_131_000 },
    });
  });
});
