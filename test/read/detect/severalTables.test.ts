import type { CellValue } from "../../../src/model/grid";
import { findCostTables } from "../../../src/read/findCostTables";
import { gridOf, workbookOf } from "../gridOf";
import { sumOfLines } from "../readTable";

const all = (rows: readonly (readonly CellValue[])[], facts = {}) => {
  const found = findCostTables(workbookOf([gridOf("Costs", rows, facts)]), { council: null });
  if (!found.ok) throw new Error(found.issues.map(({ code }) => code).join());
  return [...found.value].map(({ table }) => table).sort((a, b) => (a.name < b.name ? -1 : 1));
};
const seen = (tables: ReturnType<typeof all>) =>
  tables.map(({ year, scale, lines }) => [
    year,
    scale,
    lines.map(({ label }) => label).join(),
    sumOfLines(lines, "gross"),
  ]);

describe("several tables on one sheet", () => {
  it("under each other keep their own lines, year and unit", () => {
    const tables = all([
      ["Resources 2023-24, £000"],
      ["Service", "Gross"],
      ["Finance", 100],
      ["ICT", 200],
      ["Total", 300],
      [],
      ["Resources 2024-25, £"],
      ["Service", "Gross"],
      ["Finance", 110_000],
      ["ICT", 210_000],
      ["Total", 320_000],
    ]);
    expect(seen(tables)).toEqual([
      ["2023-24", 1_000, "Finance,ICT", 300_000],
      ["2024-25", 1, "Finance,ICT", 320_000],
    ]);
  });

  it("beside each other are told apart by the empty column and their own labels", () => {
    const tables = all([
      ["All figures £000"],
      ["2023-24", null, null, null, "2024-25"],
      ["Service", "Gross", "Net", null, "Service", "Gross", "Net"],
      ["Finance", 100, 90, null, "Legal", 50, 45],
      ["ICT", 200, 190, null, "HR", 60, 55],
      ["Payroll", 10, 9, null, "Audit", 70, 65],
    ]);
    expect(seen(tables)).toEqual([
      ["2023-24", 1_000, "Finance,ICT,Payroll", 310_000],
      ["2024-25", 1_000, "Legal,HR,Audit", 180_000],
    ]);
    expect(tables.map(({ extents }) => extents.map(({ left, right }) => [left, right]))).toEqual([[[1, 3]], [[5, 7]]]);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(2);
  });

  it("are one table where the columns after an empty one have no labels of their own", () => {
    const tables = all([
      ["Costs £000"],
      ["Service", "Gross", "Net", null, "Recharges", "Explanation"],
      ["Finance", 100, 90, null, 5, "Higher audit fees than planned"],
      ["ICT", 200, 190, null, 6, "Licences renewed"],
      ["Payroll", 10, 9, null, 0, "As planned"],
    ]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.lines[0]?.amounts.recharges?.value).toBe(5_000);
  });
});

describe("what is hidden", () => {
  const rows: CellValue[][] = [
    ["Costs 2024-25 £000"],
    ["Service", "Gross", "Net"],
    ["Finance", 100, 90],
    ["ICT", 200, 190],
    ["HR", 50, 45],
    ["Legal", 60, 55],
    ["Total", 410, 380],
  ];

  it("by a filter is cost all the same, and each run of rows is said so", () => {
    const [table] = all(rows, { hiddenRows: [4, 5] });
    expect(table && sumOfLines(table.lines, "gross")).toBe(410_000);
    expect(table?.issues).toContainEqual(
      expect.objectContaining({
        code: "table/hidden-rows",
        severity: "warning",
        at: { cells: { sheet: "Costs", top: 4, bottom: 5, left: 1, right: 1 } },
        facts: { count: 2 },
      }),
    );
  });

  it("in a column is read and said so", () => {
    const [table] = all(rows, { hiddenColumns: [3] });
    expect(table?.lines[0]?.amounts.net?.value).toBe(90_000);
    expect(table?.issues.map(({ code }) => code)).toContain("table/hidden-column");
  });
});

describe("errors and identifiers", () => {
  it("error cells are missing and named by their address, and the total's difference is kept", () => {
    const [table] = all([
      ["Costs 2024-25 £000"],
      ["Service", "Gross"],
      ["Finance", 100],
      ["ICT", { error: "#N/A" }],
      ["HR", { error: "#DIV/0!" }],
      ["Total", 350],
    ]);
    expect(table?.lines.map(({ amounts }) => amounts.gross?.value)).toEqual([
      100_000,
      { missing: "error-in-cell" },
      { missing: "error-in-cell" },
      250_000,
    ]);
    expect(table?.issues.filter(({ code }) => code === "cell/error").map(({ at, facts }) => [at, facts])).toEqual([
      [{ cells: { sheet: "Costs", top: 4, bottom: 4, left: 2, right: 2 } }, { found: "#N/A" }],
      [{ cells: { sheet: "Costs", top: 5, bottom: 5, left: 2, right: 2 } }, { found: "#DIV/0!" }],
    ]);
  });

  it("codes that a spreadsheet shortened to 3.0E14 are no codes, and that is said once", () => {
    const [table] = all([
      ["Costs 2024-25 £000"],
      ["Code", "Service", "Gross"],
      ["3.0E14", "Finance", 100],
      ["3.0E14", "ICT", 200],
      ["F100", "HR", 50],
      [300000000000123, "Legal", 60],
    ]);
    expect(table?.lines.map(({ code }) => code)).toEqual([null, null, "F100", "300000000000123"]);
    expect(table?.issues.filter(({ code }) => code === "table/codes-lost")).toMatchObject([
      {
        severity: "warning",
        at: { cells: { top: 3, bottom: 4, left: 1, right: 1 } },
        facts: { count: 2, found: "3.0E14" },
      },
    ]);
  });
});
