import { join } from "node:path";
import { councilOf } from "../gridOf";
import { openedWorkbook } from "../openedWorkbook";
import { bestTable, lineCalled, recalculated, sumOfLines, valueOf } from "../readTable";

const example = (name: string) => openedWorkbook(join(__dirname, "../../../assets/examples", name));

describe("the example revenue outturns", () => {
  it.each([
    ["burnley", "E07000117", "Burnley", 52_811_000],
    ["blackburn-with-darwen", "E06000008", "Blackburn with Darwen", 492_706_600],
    ["lancashire", "E10000017", "Lancashire", undefined],
  ])("of %s is read without being told where, and loses no pound", async (file, code, name, total) => {
    const workbook = await example(`${file}-revenue-outturn-2024-25.xlsx`);
    const table = bestTable(workbook, { council: councilOf(code, name) });
    expect(table).toMatchObject({ layout: "revenue-outturn", year: "2024-25", scale: 1000, council: { code } });
    const whole = table.totals.find(({ whole: isWhole }) => isWhole);
    if (total !== undefined) expect(valueOf(whole, "gross")).toBeCloseTo(total, 3);
    for (const role of ["gross", "income", "net"] as const)
      expect(sumOfLines(table.lines, role)).toBeCloseTo(Number(valueOf(whole, role)), 3);
    for (const { amounts } of table.lines)
      for (const amount of Object.values(amounts))
        if (typeof amount.value === "number") expect(recalculated(amount, workbook.grids)).toBeCloseTo(amount.value, 3);
  });
});

describe("the illustrative borough's support services", () => {
  it("are read function by function, with volumes, quality and the council's total from other sheets", async () => {
    const table = bestTable(await example("illustrative-borough-support-services-2024-25.xlsx"));
    expect(table).toMatchObject({
      layout: "general",
      name: "Support services",
      year: "2024-25",
      scale: 1,
      council: { code: "X99000001" },
    });
    expect(table.lines.filter(({ mapped }) => mapped.length === 0).map(({ label, kind }) => [label, kind])).toEqual([
      ["Transformation reserve projects", "line"],
      ["Digital and Assets subtotal: not in the lines above it", "remainder"],
    ]);
    expect(lineCalled(table, "Fleet").amounts.capital).toMatchObject({ value: 12_450, live: false });
    expect(table.totals.find(({ whole }) => whole)).toMatchObject({
      at: { sheet: "Council summary" },
      amounts: { gross: { value: 120_132_000 } },
    });
    expect(table.drivers.map(({ kind }) => kind)).toEqual([
      "resident",
      "fte",
      "employee-paid",
      "square-metre",
      "vehicle",
      "dwelling",
      "caseload",
    ]);
    expect(table.indicators.map(({ id, value }) => [id, value])).toEqual([
      ["council-tax-collected", 97.1],
      ["invoices-paid-30-days", 93.4],
      ["sickness-days", 8.7],
    ]);
  });
});
