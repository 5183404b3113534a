import type { CellValue } from "../../../src/model/grid";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, recalculated, refusalCodes, sumOfLines, valueOf } from "../readTable";

const read = (...rows: readonly (readonly CellValue[])[]) => bestTable(workbookOf([gridOf("Costs", rows)]));
const issue = (table: ReturnType<typeof bestTable>, code: string) => table.issues.find((each) => each.code === code);
const units = ({ evidence }: ReturnType<typeof bestTable>) => evidence.filter(({ decision }) => decision === "unit");
const head: CellValue[] = ["Service", "Gross"];
const three = (...figures: readonly number[]): CellValue[][] =>
  ["Finance", "ICT", "HR"].map((label, place) => [label, figures[place] ?? null]);

describe("a unit that nothing states", () => {
  it("is told by the size of a total where only one unit makes it a council's, and said to be a guess", () => {
    const table = read(head, ...three(9_000, 20_000, 8_000), ["Total service expenditure", 37_000]);
    expect(table.scale).toBe(1_000);
    expect(sumOfLines(table.lines, "gross")).toBe(37_000_000);
    expect(units(table)).toMatchObject([{ value: "1000", confidence: 0.5 }]);
    expect(units(table)[0]?.because).toMatch(/37,?000.*not.*pounds.*millions/u);
    expect(issue(table, "table/unit-not-stated")).toMatchObject({
      severity: "warning",
      facts: { scale: 1_000, by: "size" },
    });
  });

  it("is pounds where the figures would be too great in thousands", () => {
    const table = read(head, ...three(9_000_000, 20_000_000, 8_000_000), ["Total", 37_000_000]);
    expect(table.scale).toBe(1);
    expect(units(table)).toMatchObject([{ value: "1", confidence: 0.6 }]);
    expect(issue(table, "table/unit-not-stated")).toMatchObject({ facts: { scale: 1, by: "size" } });
  });

  it("is not told by size where more than one would do: pounds are assumed, with a warning and what else it may be", () => {
    const table = read(head, ...three(900, 2_000, 800));
    expect(table.scale).toBe(1);
    expect(units(table)).toMatchObject([{ value: "1", confidence: 0.3 }]);
    expect(units(table)[0]?.because).toMatch(/thousands|millions/u);
    expect(issue(table, "table/unit-not-stated")).toMatchObject({ facts: { scale: 1, by: "assumed" } });
    expect(issue(table, "table/unit-suspect")).toBeDefined();
  });

  it("is never overruled by size where it is stated, which is only doubted", () => {
    const table = read(["Costs in £"], head, ...three(9_000, 20_000, 8_000), ["Total service expenditure", 37_000]);
    expect(table.scale).toBe(1);
    expect(issue(table, "table/unit-suspect")).toMatchObject({ severity: "warning" });
  });
});

describe("a unit that is stated", () => {
  it.each([
    ["above the table", [["Costs £000"], head, ...three(9, 20, 8)]],
    ["in a cell beside the word", [["Unit:", "£000"], head, ...three(9, 20, 8)]],
    ["in the header", [["Service", "Gross (£000)"], ...three(9, 20, 8)]],
    ["under the header", [head, [null, "£'000"], ...three(9, 20, 8)]],
    ["over the column", [[null, "£000s"], head, ...three(9, 20, 8)]],
    ["in the header of the labels", [["Service (£ thousand)", "Gross"], ...three(9, 20, 8)]],
    ["at the end of the title row", [["Costs", null, null, "£k"], head, ...three(9, 20, 8)]],
  ] as [string, CellValue[][]][])("%s is read, and says where it stands", (_, rows) => {
    const table = read(...rows);
    expect(table.scale).toBe(1_000);
    expect(units(table)[0]?.confidence).toBeGreaterThanOrEqual(0.85);
    expect(issue(table, "table/unit-not-stated")).toBeUndefined();
  });

  it("twice, and not alike, is read from the nearer place with less certainty and the other named", () => {
    const table = read(["Costs £m"], ["Service", "Gross £000"], ...three(9_000, 20_000, 8_000));
    expect(table.scale).toBe(1_000);
    expect(units(table)[0]).toMatchObject({ confidence: 0.7 });
    expect(units(table)[0]?.because).toMatch(/Costs £m/u);
  });
});

describe("units that differ within a table", () => {
  it("by column are read each in its own, live, and said so", () => {
    const grid = gridOf("Costs", [
      ["Costs 2024-25"],
      ["Service", "Gross £000", "Recharges (£)", "Net £000"],
      ["Finance", 100, 20_000, 90],
      ["ICT", 200, 30_000, 190],
      ["HR", 50, 5_000, 45],
    ]);
    const table = bestTable(workbookOf([grid]));
    const { gross, recharges, net } = lineCalled(table, "Finance").amounts;
    expect([gross?.value, recharges?.value, net?.value]).toEqual([100_000, 20_000, 90_000]);
    expect(recharges && recalculated(recharges, [grid])).toBe(20_000);
    expect(units(table).map(({ value, at }) => [value, at?.left])).toEqual([
      ["1000", 2],
      ["1", 3],
    ]);
    expect(issue(table, "table/units-differ")).toMatchObject({ severity: "note" });
  });

  it("by column are not added up to a gross cost", () => {
    const rows: CellValue[][] = [
      ["Service", "Employees £000", "Premises £000", "Supplies £"],
      ["Finance", 100, 20, 5_000],
      ["ICT", 200, 30, 6_000],
      ["HR", 50, 5, 7_000],
    ];
    expect(refusalCodes(workbookOf([gridOf("Costs", rows)]))).toEqual(["table/parts-in-units"]);
  });

  it("by section follow the heading, or the row of units, above them", () => {
    for (const heading of [["Governance (£)"], ["Governance", "£"], [null, "£"]]) {
      const table = read(
        ["Costs £000"],
        head,
        ["Resources"],
        ["Finance", 100],
        ["ICT", 200],
        heading,
        ["Legal", 70_000],
        ["HR", 50_000],
      );
      expect(table.lines.map((line) => valueOf(line, "gross"))).toEqual([100_000, 200_000, 70_000, 50_000]);
      expect(issue(table, "table/units-differ")).toBeDefined();
    }
  });

  it("by row follow the unit in brackets after the label", () => {
    const table = read(["Costs £000"], head, ["Finance", 100], ["ICT", 200], ["Members' allowances (£)", 70_000]);
    expect(table.lines.map((line) => valueOf(line, "gross"))).toEqual([100_000, 200_000, 70_000]);
  });

  it("leave a label that only speaks of pounds alone", () => {
    const table = read(["Costs £000"], head, ["Finance", 100], ["ICT", 200], ["Grants under £5,000 each", 70]);
    expect(table.lines.map((line) => valueOf(line, "gross"))).toEqual([100_000, 200_000, 70_000]);
  });
});
