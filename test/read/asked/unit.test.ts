import type { Scale } from "../../../src/model/money";
import type { CellValue } from "../../../src/model/grid";
import type { ReadRequest } from "../../../src/read/readRequest";
import { councilOf, gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, recalculated, valueOf } from "../readTable";

const inUnit = (scale: Scale): Partial<ReadRequest> => ({ corrections: { scale, roles: new Map() } });
const codes = ({ issues }: ReturnType<typeof bestTable>) => issues.map(({ code }) => code);
const unitOf = ({ evidence }: ReturnType<typeof bestTable>) => evidence.filter(({ decision }) => decision === "unit");

const costs = (...above: readonly CellValue[][]) =>
  gridOf("Costs", [
    ...above,
    ["Service", "Gross", "Net"],
    ["Finance", 100_000, 90_000],
    ["ICT", 200_000, 190_000],
    ["HR", 50_000, 50_000],
    ["Total", 350_000, 330_000],
  ]);

describe("a unit that the person states", () => {
  it("wins over the title's, for lines and totals, and says whose word it is", () => {
    const grid = costs(["Costs 2024-25, £000"]);
    const table = bestTable(workbookOf([grid]), inUnit(1));
    expect(table.scale).toBe(1);
    const finance = lineCalled(table, "Finance").amounts.gross;
    expect(finance).toMatchObject({ value: 100_000, multiplier: 1 });
    expect(finance && recalculated(finance, [grid])).toBe(100_000);
    expect(valueOf(table.totals[0], "net")).toBe(330_000);
    expect(unitOf(table)).toMatchObject([{ value: "1", because: "as stated by the person", confidence: 1 }]);
  });

  it("ends the doubt when no unit is stated, and one so great that no council spends as much", () => {
    expect(codes(bestTable(workbookOf([costs()])))).toContain("table/unit-not-stated");
    expect(codes(bestTable(workbookOf([costs()]), inUnit(1)))).not.toContain("table/unit-not-stated");
    const millions = workbookOf([costs(["£m"])]);
    expect(codes(bestTable(millions))).toContain("table/unit-suspect");
    expect(codes(bestTable(millions, inUnit(1_000)))).not.toContain("table/unit-suspect");
  });

  it("is doubted itself when the amounts in it could not be a council's", () => {
    expect(codes(bestTable(workbookOf([costs(["£"])]), inUnit(1_000_000)))).toContain("table/unit-suspect");
  });

  it("leaves a unit that stands beside its own row, and says so", () => {
    const grid = gridOf("Costs", [
      ["Service", "Unit", "Gross"],
      ["Finance", "£000", 100],
      ["ICT", null, 200_000],
      ["HR", "£000", 50],
    ]);
    const table = bestTable(workbookOf([grid]), inUnit(1));
    expect(table.lines.map((line) => valueOf(line, "gross"))).toEqual([100_000, 200_000, 50_000]);
    expect(table.issues).toContainEqual(
      expect.objectContaining({ code: "table/row-units-kept", facts: { count: 2, scale: 1 } }),
    );
  });

  it("holds for the council's total under the table, unless that states a unit in its own row", () => {
    const wholeOf = (...row: CellValue[]) => {
      const grid = gridOf("Costs", [
        ["Support services, £000"],
        ["Service", "Gross", "Net"],
        ["Finance", 100_000, 90_000],
        ["ICT", 200_000, 190_000],
        ["HR", 50_000, 50_000],
        [],
        [],
        row,
      ]);
      const excel = { name: "tbl", range: { sheet: "Costs", top: 2, left: 1, bottom: 5, right: 3 }, columns: [] };
      const table = bestTable({ ...workbookOf([grid]), tables: [excel] }, { table: "tbl", ...inUnit(1) });
      return valueOf(
        table.totals.find(({ whole }) => whole),
        "gross",
      );
    };
    expect(wholeOf("Total gross expenditure", null, null, null, null, 5_000_000)).toBe(5_000_000);
    expect(wholeOf("Total gross expenditure (£m)", null, null, null, null, 5)).toBe(5_000_000);
  });

  it("holds for a return of several forms as a whole", () => {
    const form = (name: string, ...lines: CellValue[][]) =>
      gridOf(name, [["£ thousand"], ["Service line", "Total expenditure", "Net current expenditure"], ...lines]);
    const grids = [
      form(
        "RSX",
        ["Education services", 900_000, 900_000],
        ["Central services", 100_000, 80_000],
        ["Total Service Expenditure", 1_000_000, 980_000],
      ),
      form("RO6", ["Corporate and Democratic Core", 100_000, 80_000], ["TOTAL CENTRAL SERVICES", 100_000, 80_000]),
    ];
    const table = bestTable(workbookOf(grids), inUnit(1));
    expect(table).toMatchObject({ layout: "revenue-outturn", scale: 1 });
    expect(valueOf(lineCalled(table, "Education services"), "gross")).toBe(900_000);
    expect(valueOf(lineCalled(table, "Corporate and Democratic Core"), "net")).toBe(80_000);
    expect(unitOf(table).every(({ because }) => because === "as stated by the person")).toBe(true);
  });

  it("is enough for a published sheet that does not state one", () => {
    const rows: CellValue[][] = [
      [null, null, 457, 490, 690, 799],
      ["E-code", "Local authority", "Benefits", "TOTAL HOUSING", "TOTAL CENTRAL SERVICES", "TOTAL SERVICE EXPENDITURE"],
      ["E2333", "Burnley", 800, 800, 200, 1_000],
    ];
    const request = { council: councilOf("E07000117", "Burnley", "E2333"), ...inUnit(1_000) };
    const table = bestTable(workbookOf([gridOf("Data", rows)]), request);
    expect(table).toMatchObject({ layout: "published-by-council", scale: 1_000 });
    expect(valueOf(lineCalled(table, "Benefits"), "net")).toBe(800_000);
  });
});
