import { type CellRange, columnNumber, readableRange } from "../../../src/model/cells";
import type { ColumnRole } from "../../../src/model/corrections";
import type { CellValue } from "../../../src/model/grid";
import type { ReadRequest } from "../../../src/read/readRequest";
import { findCostTables } from "../../../src/read/findCostTables";
import { councilOf, gridOf, workbookOf } from "../gridOf";
import { bestTable, refusalCodes } from "../readTable";

/** `Costs!A4:C9` as a selection. */
const at = (text: string): CellRange => {
  const [, sheet = "", left = "", top, right = left, bottom = top] =
    /^(.+)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(text) ?? [];
  return { sheet, top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
};
const selecting = (text: string, roles: Readonly<Record<number, ColumnRole>> = {}): Partial<ReadRequest> => ({
  selection: at(text),
  corrections: { roles: new Map(Object.entries(roles).map(([column, role]) => [Number(column), role])) },
});

const block = (title: string, ...services: readonly string[]): CellValue[][] => [
  [title],
  [],
  ["Service", "Gross", "Net"],
  ...services.map((service, place): CellValue[] => [service, 100 + place, 90 + place]),
];
const workbook = workbookOf([
  gridOf("Costs", [
    ...block("Revenue 2024-25, £000", "Finance", "ICT", "HR"),
    [],
    ...block("Agency, £m", "Legal", "Procurement", "Payroll"),
    [],
    ["Prepared by the finance team"],
  ]),
  gridOf("Notes", [["Nothing but words"], [null, null, 7]]),
]);
const readOf = (text: string) => {
  const table = bestTable(workbook, selecting(text));
  return { labels: table.lines.map(({ label }) => label), scale: table.scale, year: table.year };
};
const first = { labels: ["Finance", "ICT", "HR"], scale: 1_000, year: "2024-25" };
const second = { labels: ["Legal", "Procurement", "Payroll"], scale: 1_000_000, year: "2024-25" };

describe("a selection", () => {
  it.each([
    ["the table's own cells", "Costs!A3:C6", first],
    ["a single cell inside it", "Costs!B5", first],
    ["a single cell of its header", "Costs!C3", first],
    ["the table with its title and more", "Costs!A1:F7", first],
    ["the second table", "Costs!A10:C13", second],
    ["a single cell of the second table", "Costs!A12", second],
    ["whole columns, and so both tables", "Costs!A1:C1048576", first],
    ["whole rows", "Costs!A8:XFD14", second],
    ["some of the rows", "Costs!A10:C12", { ...second, labels: ["Legal", "Procurement"] }],
  ])("of %s (%s) reads what stands there, under the titles that hold for it", (_, text, expected) => {
    expect(readOf(text)).toEqual(expected);
  });

  it("offers only the tables that lie in it, best first", () => {
    const found = findCostTables(workbook, { council: null, ...selecting("Costs!A1:C14") });
    expect(found.ok && found.value.map(({ table }) => table.extents.map(readableRange).join())).toEqual([
      "Costs!A3:C6",
      "Costs!A10:C13",
    ]);
    const one = findCostTables(workbook, { council: null, ...selecting("Costs!A10:C13") });
    expect(one.ok && one.value).toHaveLength(1);
  });

  it("of some columns reads no others", () => {
    const table = bestTable(workbook, selecting("Costs!A3:B6"));
    expect(table.columns.map(({ header, role }) => [header, role])).toEqual([
      ["Service", "label"],
      ["Gross", "gross"],
    ]);
    expect(table.name).toBe("Costs, row 3");
  });

  it("tells two tables apart that stand side by side", () => {
    const beside = workbookOf([
      gridOf("Costs", [
        ["£000"],
        ["Service", "Gross", null, "Service", "Gross"],
        ["Finance", 1, null, "Legal", 4],
        ["ICT", 2, null, "Payroll", 5],
        ["HR", 3, null, "Procurement", 6],
      ]),
    ]);
    const table = bestTable(beside, selecting("Costs!D2:E5"));
    expect(table.lines.map(({ label, amounts }) => [label, amounts.gross?.value])).toEqual([
      ["Legal", 4_000],
      ["Payroll", 5_000],
      ["Procurement", 6_000],
    ]);
  });

  it("vouches for a table that would not look enough like a cost table by itself", () => {
    const plain = workbookOf([
      gridOf("Sheet1", [
        ["Thing", "Amount"],
        ["Alpha", 1],
        ["Beta", 2],
      ]),
    ]);
    expect(refusalCodes(plain)).toEqual(["table/not-a-cost-table"]);
    expect(bestTable(plain, selecting("Sheet1!A1:B3")).lines).toHaveLength(2);
  });

  it.each([
    ["Costs!A4:C6", "table/selection-no-header"],
    ["Costs!B4:B6", "table/selection-no-header"],
    ["Costs!F20", "table/selection-outside"],
    ["Costs!A1", "table/selection-outside"],
    ["Costs!E1:G40", "table/selection-outside"],
    ["Notes!A1:C2", "table/selection-not-understood"],
    ["Elsewhere!A1:C2", "table/sheet-unknown"],
  ])("%s is refused: %s", (text, code) => {
    expect(refusalCodes(workbook, selecting(text))).toEqual([code]);
  });

  it("is refused with its address, and with the tables that there are", () => {
    const found = findCostTables(workbook, { council: null, ...selecting("Costs!F20") });
    expect(found.issues).toMatchObject([
      {
        at: { cells: at("Costs!F20") },
        facts: { selection: "Costs!F20", tables: "Costs!A3:C6, Costs!A10:C13" },
      },
    ]);
  });

  it("must lie on the sheet and in the Excel table that are named with it", () => {
    const table = { name: "tbl", range: at("Costs!A3:C6"), columns: [] };
    const named = { ...workbook, tables: [table] };
    expect(refusalCodes(workbook, { sheet: "Notes", ...selecting("Costs!A3:C6") })).toEqual([
      "table/selection-elsewhere",
    ]);
    expect(refusalCodes(named, { table: "tbl", ...selecting("Costs!A10:C13") })).toEqual(["table/selection-elsewhere"]);
    expect(bestTable(named, { table: "tbl", ...selecting("Costs!B4") }).name).toBe("tbl");
  });
});

describe("a selection whose header nobody understands", () => {
  const odd = workbookOf([
    gridOf("Odd", [
      ["Budget book 2024-25, £000"],
      [null, "A", "B"],
      ["Corporate"],
      ["Finance", "-", 10],
      ["ICT", 200, 20],
      ["HR", 50, 5],
      [],
      ["Signed off"],
    ]),
  ]);

  it("can be read once the person says what its columns are", () => {
    expect(refusalCodes(odd, selecting("Odd!A2:C6"))).toEqual(["table/selection-not-understood"]);
    const table = bestTable(odd, selecting("Odd!A2:C6", { 1: "label", 2: "gross", 3: "income" }));
    expect(table).toMatchObject({ scale: 1_000, year: "2024-25" });
    expect(table.lines.map(({ label, amounts }) => [label, amounts.gross?.value, amounts.income?.value])).toEqual([
      ["Finance", { missing: "placeholder" }, -10_000],
      ["ICT", 200_000, -20_000],
      ["HR", 50_000, -5_000],
    ]);
    expect(table.columns.map(({ header, role }) => [header, role])).toEqual([
      ["", "label"],
      ["A", "gross"],
      ["B", "income"],
    ]);
  });

  it("finds the column of names by itself", () => {
    expect(bestTable(odd, selecting("Odd!A2:C6", { 2: "net" })).lines.map(({ label }) => label)).toEqual([
      "Finance",
      "ICT",
      "HR",
    ]);
  });

  it("may begin with the title, and may be the whole sheet asked for", () => {
    const roles = { 2: "gross" } as const;
    const { selection: _cells, ...said } = selecting("Odd!A1", roles);
    const whole: Partial<ReadRequest> = { sheet: "Odd", ...said };
    for (const request of [selecting("Odd!A1:C8", roles), whole])
      expect(bestTable(odd, request).extents.map(readableRange)).toEqual(["Odd!A2:C6"]);
  });

  it("may be headed by bare years, or by nothing", () => {
    const headed = (...header: CellValue[]) =>
      workbookOf([gridOf("Odd", [header, ["Finance", 100], ["ICT", 200], ["HR", 50]])]);
    for (const workbookSo of [headed(null, 2024), headed("Things", null)])
      expect(bestTable(workbookSo, selecting("Odd!A1:B4", { 2: "gross" })).lines).toHaveLength(3);
  });

  it("is refused when it begins with figures", () => {
    expect(refusalCodes(odd, selecting("Odd!A5:C6", { 1: "label", 2: "gross" }))).toEqual([
      "table/selection-no-header",
    ]);
  });

  it("is refused when a role names a column beyond it", () => {
    expect(refusalCodes(odd, selecting("Odd!A2:C6", { 2: "gross", 5: "net" }))).toEqual(["table/role-outside"]);
  });

  it("may be an Excel table, whose header is its first row", () => {
    const excel = { ...odd, tables: [{ name: "tbl", range: at("Odd!A2:C6"), columns: ["", "A", "B"] }] };
    const { selection: _cells, ...said } = selecting("Odd!A2", { 2: "gross", 3: "income" });
    expect(refusalCodes(excel, { table: "tbl" })).not.toEqual([]);
    expect(bestTable(excel, { table: "tbl", ...said })).toMatchObject({ name: "tbl" });
  });
});

describe("a selection in a form that is known", () => {
  const form = (name: string, ...lines: CellValue[][]) =>
    gridOf(name, [["£ thousand"], ["Service line", "Total expenditure", "Net current expenditure"], ...lines]);
  const outturn = workbookOf([
    form(
      "RSX",
      ["Education services", 900, 900],
      ["Central services", 100, 80],
      ["Total Service Expenditure", 1_000, 980],
    ),
    form("RO6", ["Corporate and Democratic Core", 100, 80], ["TOTAL CENTRAL SERVICES", 100, 80]),
    gridOf("Own", block("£000", "Finance", "ICT", "HR")),
  ]);

  it("means the whole form, on all its sheets", () => {
    const whole = bestTable(outturn);
    for (const text of ["RO6!A2:C4", "RO6!B3", "RSX!A1:C5"]) expect(bestTable(outturn, selecting(text))).toEqual(whole);
  });

  it("beside it means the other table", () => {
    expect(bestTable(outturn, selecting("Own!A3:C6"))).toMatchObject({ layout: "general", name: "Own" });
  });

  it("means a published sheet wherever on it the selection lies", () => {
    const rows: CellValue[][] = [
      ["Net current expenditure (£ thousand)"],
      [null, null, 457, 490, 690, 799],
      ["E-code", "Local authority", "Benefits", "TOTAL HOUSING", "TOTAL CENTRAL SERVICES", "TOTAL SERVICE EXPENDITURE"],
      ["E2333", "Burnley", 800, 800, 200, 1_000],
      ["E2334", "Chorley", 1, 1, 1, 2],
    ];
    const published = workbookOf([gridOf("Data", rows)]);
    const request = { council: councilOf("E07000117", "Burnley", "E2333"), ...selecting("Data!C5") };
    expect(bestTable(published, request)).toMatchObject({ layout: "published-by-council" });
    expect(refusalCodes(published, selecting("Data!C5"))).toEqual(["table/council-needed"]);
  });
});
