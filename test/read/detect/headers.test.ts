import type { CellValue, Grid } from "../../../src/model/grid";
import type { FinancialYear } from "../../../src/model/year";
import { readRawTables } from "../../../src/read/detect/table/readRawTables";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, valueOf } from "../readTable";

const body: CellValue[][] = [
  ["Finance", 100, 10, 90],
  ["ICT", 200, 0, 200],
  ["HR", 50, 5, 45],
];
const read = (rows: readonly (readonly CellValue[])[], merged: Grid["merged"] = [], year?: string) =>
  bestTable(workbookOf([gridOf("Costs", rows, { merged })]), year === undefined ? {} : { year: year as FinancialYear });
const headerOf = (table: ReturnType<typeof bestTable>) => table.evidence.find(({ decision }) => decision === "header");

describe("a header", () => {
  it.each([1, 2, 3, 5, 6, 7, 18, 30])("is found in row %p under a preamble", (row) => {
    const preamble = Array.from({ length: row - 1 }, (_, place): CellValue[] =>
      place % 2 === 0 ? ["A sentence about the figures, which says nothing of them."] : [],
    );
    const table = read([...preamble, ["Service (£000)", "Gross", "Income", "Net"], ...body]);
    expect(table.lines.map(({ label }) => label)).toEqual(["Finance", "ICT", "HR"]);
    expect(headerOf(table)).toMatchObject({ value: `rows ${row} to ${row}`, at: { top: row, bottom: row } });
  });

  it("of three rows, the upper two merged over their columns, gives each column its year and its kind", () => {
    const table = read(
      [
        ["Revenue costs, £000"],
        [null, "2023-24", null, null, null, "2024-25"],
        [null, "Expenditure", null, "Income", "Net", "Expenditure", null, "Income", "Net"],
        ["Service", "Employees", "Total", "Total", "Total", "Employees", "Total", "Total", "Total"],
        ["Finance", 60, 90, 9, 81, 70, 100, 10, 90],
        ["ICT", 50, 180, 0, 180, 60, 200, 0, 200],
        ["HR", 30, 40, 4, 36, 40, 50, 5, 45],
      ],
      [
        [2, 2, 2, 5],
        [2, 6, 2, 9],
        [3, 2, 3, 3],
        [3, 6, 3, 7],
      ],
    );
    expect(table.year).toBe("2024-25");
    expect(headerOf(table)?.value).toBe("rows 2 to 4");
    expect(lineCalled(table, "Finance").amounts).toMatchObject({
      gross: { value: 100_000 },
      employees: { value: 70_000 },
      income: { value: -10_000 },
      net: { value: 90_000 },
    });
  });

  it("of three rows without merged cells lends a group to the empty cells on its right", () => {
    const rows: CellValue[][] = [
      ["Revenue costs, £000"],
      [null, "2023-24", null, null, "2024-25"],
      [null, "Expenditure", "Income", "Net", "Expenditure", "Income", "Net"],
      ["Service", "Total", "Total", "Total", "Total", "Total", "Total"],
      ["Finance", 90, 9, 81, 100, 10, 90],
      ["ICT", 180, 0, 180, 200, 0, 200],
      ["HR", 40, 4, 36, 50, 5, 45],
    ];
    expect(lineCalled(read(rows), "Finance").amounts).toMatchObject({
      gross: { value: 100_000 },
      income: { value: -10_000 },
      net: { value: 90_000 },
    });
    expect(valueOf(lineCalled(read(rows, [], "2023-24"), "ICT"), "net")).toBe(180_000);
  });

  it("may stand under a row of line numbers, or have one below it", () => {
    const header: CellValue[] = ["Service (£000)", "Gross", "Income", "Net"];
    for (const rows of [
      [["Line", 1, 2, 3], header, ...body],
      [header, [null, 1, 2, 3], ...body],
      [header, ["(a)", "(b)", "(c)", "(d)"], ...body],
      [header, [1, 2, 3, 4], ...body],
    ])
      expect(read(rows).lines.map(({ label, amounts }) => [label, amounts.gross?.value])).toEqual([
        ["Finance", 100_000],
        ["ICT", 200_000],
        ["HR", 50_000],
      ]);
  });

  it("may stand under the totals of its columns", () => {
    const table = read([["Costs £000"], ["Total", 350, 15, 335], ["Service", "Gross", "Income", "Net"], ...body]);
    expect(table.lines.map(({ label }) => label)).toEqual(["Finance", "ICT", "HR"]);
  });

  it("keeps its meaning with footnote marks", () => {
    const table = read([
      ["Costs 2024-25, £000"],
      ["Service", "Gross expenditure (a)", "Income¹", "Net expenditure2 *"],
      ...body,
    ]);
    expect(lineCalled(table, "Finance").amounts).toMatchObject({
      gross: { value: 100_000 },
      income: { value: -10_000 },
      net: { value: 90_000 },
    });
  });

  it("may name years as numbers", () => {
    const rows: CellValue[][] = [
      ["Gross costs, £000"],
      ["Service", 202324, 202425],
      ["Finance", 90, 100],
      ["ICT", 180, 200],
      ["HR", 40, 50],
    ];
    expect(read(rows)).toMatchObject({ year: "2024-25" });
    expect(valueOf(lineCalled(read(rows), "Finance"), "gross")).toBe(100_000);
    expect(valueOf(lineCalled(read(rows, [], "2023-24"), "Finance"), "gross")).toBe(90_000);
  });

  it.each([
    ["2024-25", "2024-25"],
    ["2024/25", "2024-25"],
    ["2024 to 2025", "2024-25"],
    ["201617", "2016-17"],
    ["2024–25 actual", "2024-25"],
    ["Year ending 31 March 2025", "2024-25"],
    ["year ended 31st March 2025", "2024-25"],
    ["As at 31 March 2025", "2024-25"],
  ])("or a title that spells the year %p means %s", (spelt, year) => {
    expect(read([["£000"], ["Service", `${spelt} gross`], ["Finance", 1], ["ICT", 2], ["HR", 3]]).year).toBe(year);
    expect(
      read([
        ["£000", spelt],
        ["Service", "Gross"],
        ["Finance", 1],
        ["ICT", 2],
        ["HR", 3],
      ]).year,
    ).toBe(year);
  });
});

describe("an empty sheet formatted to its last cell", () => {
  const rows: CellValue[][] = [["Costs 2024-25, £000"], ["Service", "Gross", "Income", "Net"], ...body];
  const counted = (grid: Grid, lines: (row: number) => readonly CellValue[] | undefined) => {
    let looks = 0;
    const whole: Grid = {
      ...grid,
      rowCount: 1_048_576,
      columnCount: 16_384,
      value: (row, column) => {
        looks++;
        return lines(row)?.[column - 1] ?? null;
      },
    };
    const tables = readRawTables(whole);
    return { tables, looks };
  };

  it("is not walked through", () => {
    const { tables, looks } = counted(gridOf("Costs", rows), (row) => rows[row - 1]);
    expect(tables.map((table) => table.rows.length)).toEqual([3]);
    expect(looks).toBeLessThan(1_000_000);
  });

  it("nor is a ledger of a million rows", () => {
    const { tables, looks } = counted(gridOf("Ledger", rows), (row) =>
      row < 4 ? rows[row - 1] : [`Posting ${row % 7}`, row % 100, 0, row % 100],
    );
    expect(tables).toHaveLength(1);
    expect(looks).toBeLessThan(2_000_000);
  });
});
