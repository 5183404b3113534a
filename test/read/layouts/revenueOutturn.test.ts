import type { CellValue } from "../../../src/model/grid";
import { findCostTables } from "../../../src/read/findCostTables";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, recalculated, sumOfLines, valueOf } from "../readTable";

const header = [
  "Service line",
  "Employees",
  "Running expenses",
  "Total expenditure",
  "Sales, fees and charges",
  "Other income",
  "Total income",
  "Net current expenditure",
];
const line = (label: string, employees: number, running: number, fees = 0, other = 0): CellValue[] => {
  const gross = employees + running;
  return [label, employees, running, gross, fees, other, fees + other, gross - fees - other];
};
const blank = (label: string): CellValue[] => [label, ...Array.from({ length: 7 }, () => null)];
const form = (name: string, lines: CellValue[][]) =>
  gridOf(name, [
    ["Anyshire District Council"],
    [`Revenue outturn 2024-25: ${name}`],
    ["£ thousand"],
    [],
    header,
    ...lines,
  ]);

const rsx = form("Summary", [
  line("Education services", 0, 0),
  line("Housing services (GFRA only)", 10, 90, 5, 15),
  line("Planning and development services", 200, 100),
  line("Central services", 60, 106, 10, 20),
  line("Total Service Expenditure", 270, 296, 15, 35),
]);
const ro4 = form("Housing", [
  blank("Housing strategy and advice"),
  line("Housing Benefits Administration", 5, 25, 0, 10),
  line("TOTAL HOUSING SERVICES (GFRA only)", 10, 90, 5, 15),
]);
const ro6 = form("Other", [
  ["Central services"],
  line("Corporate and Democratic Core", 10, 10),
  blank("Council tax support - administration"),
  line("Non-domestic rates collection", 5, 5, 10, 0),
  ["Emergency planning", 0, 12, 0, 0, 0, 0, 0],
  line("A line of our own", 0, 4),
  line("MANAGEMENT AND SUPPORT SERVICES", 45, 25, 0, 20),
  line("TOTAL CENTRAL SERVICES", 60, 106, 10, 20),
]);
const grids = [rsx, ro4, ro6];
const table = bestTable(workbookOf(grids));

describe("a revenue outturn on several sheets", () => {
  it("is one cost table, whatever its sheets are called", () => {
    expect(table).toMatchObject({
      layout: "revenue-outturn",
      englishReturns: true,
      year: "2024-25",
      status: "outturn",
      scale: 1000,
    });
    expect(table.lines.map(({ label }) => label)).toEqual([
      "Education services",
      "Housing services other than housing-benefit administration",
      "Housing Benefits Administration",
      "Planning and development services",
      "Corporate and Democratic Core",
      "Council tax support - administration",
      "Non-domestic rates collection",
      "Emergency planning",
      "A line of our own",
      "MANAGEMENT AND SUPPORT SERVICES",
      "TOTAL CENTRAL SERVICES: not in the lines above it",
    ]);
  });

  it("offers none of its forms a second time as a table of its own", () => {
    const found = findCostTables(workbookOf(grids), { council: null });
    expect(found.ok && found.value.map(({ table: { layout } }) => layout)).toEqual(["revenue-outturn"]);
  });

  it("loses no pound between its lines and total service expenditure, in any role", () => {
    const whole = table.totals.find(({ whole: isWhole }) => isWhole);
    for (const role of ["gross", "income", "other-income", "net", "employees"] as const)
      expect(sumOfLines(table.lines, role)).toBe(valueOf(whole, role));
  });

  it("takes housing-benefit administration out of housing by a formula over both sheets", () => {
    const rest = lineCalled(table, "Housing services other than housing-benefit administration");
    expect(rest.amounts.gross).toMatchObject({
      value: 70_000,
      plus: [{ sheet: "Summary" }],
      minus: [{ sheet: "Housing" }],
      multiplier: 1000,
    });
    expect(rest.amounts.income).toMatchObject({ value: -10_000, multiplier: -1000 });
    expect(rest.amounts.gross && recalculated(rest.amounts.gross, grids)).toBe(70_000);
  });

  it("keeps a blank line of the return as missing, not as a heading and not as zero", () => {
    expect(valueOf(lineCalled(table, "Council tax support - administration"), "gross")).toEqual({ missing: "blank" });
  });

  it("keeps a line between the known ones that nobody knows, unmapped", () => {
    expect(lineCalled(table, "A line of our own")).toMatchObject({ mapped: [], amounts: { gross: { value: 4_000 } } });
  });

  it("maps each line by its name in the return", () => {
    expect(lineCalled(table, "MANAGEMENT AND SUPPORT SERVICES").mapped).toEqual([
      {
        function: "support-services",
        share: 1,
        addressable: 1,
        confidence: 1,
        rule: "return-line",
        matched: "MANAGEMENT AND SUPPORT SERVICES",
      },
    ]);
  });

  it("finds a line whose parts do not make its total, and a total that its lines do not make", () => {
    expect(table.issues).toContainEqual(
      expect.objectContaining({
        code: "table/row-does-not-sum",
        facts: { line: "Emergency planning", role: "gross", pounds: -12_000 },
      }),
    );
    expect(table.issues).toContainEqual(
      expect.objectContaining({
        code: "table/does-not-sum",
        facts: { total: "TOTAL CENTRAL SERVICES", role: "gross", pounds: 62_000 },
      }),
    );
  });

  it("finds forms that disagree", () => {
    const other = form("Other", [
      line("Corporate and Democratic Core", 10, 10),
      line("MANAGEMENT AND SUPPORT SERVICES", 45, 25),
      line("TOTAL CENTRAL SERVICES", 55, 35),
    ]);
    expect(bestTable(workbookOf([rsx, ro4, other])).issues).toContainEqual(
      expect.objectContaining({
        code: "table/forms-differ",
        facts: { first: "Central services", second: "TOTAL CENTRAL SERVICES", pounds: 76_000 },
      }),
    );
  });
});

describe("a revenue outturn that is not whole", () => {
  it("without RSX has central services but no total expenditure, and says so", () => {
    const part = bestTable(workbookOf([ro6]));
    expect(part.totals.some(({ whole }) => whole)).toBe(false);
    expect(part.issues).toContainEqual({ code: "table/form-absent", severity: "warning", facts: { form: "RSX" } });
  });

  it("without RO6 keeps central services as the one line that RSX has", () => {
    const part = bestTable(workbookOf([rsx, ro4]));
    expect(lineCalled(part, "Central services").mapped).toMatchObject([{ function: "central-services" }]);
    expect(sumOfLines(part.lines, "gross")).toBe(566_000);
  });
});
