import type { ColumnRole } from "../../../src/model/corrections";
import type { CellValue } from "../../../src/model/grid";
import type { FinancialYear } from "../../../src/model/year";
import type { ReadRequest } from "../../../src/read/readRequest";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, refusalCodes, valueOf } from "../readTable";

const rows: CellValue[][] = [
  ["Costs 2024-25, £000"],
  [],
  ["Code", "Service", "Gross", "Income", "Net", "Staff FTE"],
  ["F1", "Finance", 100, 10, 90, 2],
  ["I1", "ICT", 200, 0, 200, 3],
  ["H1", "HR", 50, 5, 45, 1],
];
const workbook = workbookOf([gridOf("Costs", rows)]);
const saying = (roles: Readonly<Record<number, ColumnRole>>): Partial<ReadRequest> => ({
  corrections: { roles: new Map(Object.entries(roles).map(([column, role]) => [Number(column), role])) },
});
const rolesOf = ({ columns }: ReturnType<typeof bestTable>) => columns.map(({ role }) => role);

describe("the columns of a table", () => {
  it("stand with their header, its cells, and what they were read as", () => {
    const { columns } = bestTable(workbook);
    expect(columns.map(({ header, role }) => [header, role])).toEqual([
      ["Code", "code"],
      ["Service", "label"],
      ["Gross", "gross"],
      ["Income", "income"],
      ["Net", "net"],
      ["Staff FTE", "volume"],
    ]);
    expect(columns[2]?.at).toEqual({ sheet: "Costs", top: 3, bottom: 3, left: 3, right: 3 });
  });

  it("are listed without a header too where something stands under it, but not where nothing does", () => {
    const { columns } = bestTable(
      workbookOf([
        gridOf("Costs", [
          ["£000"],
          [null, null, "Gross", null, "Net"],
          ["Finance", null, 100, 7, 90],
          ["ICT", null, 200, 8, 190],
          ["HR", null, 50, 9, 50],
        ]),
      ]),
    );
    expect(columns.map(({ at, header, role }) => [at.left, header, role])).toEqual([
      [1, "", "label"],
      [3, "Gross", "gross"],
      [4, "", "ignored"],
      [5, "Net", "net"],
    ]);
  });
});

describe("a role that the person states", () => {
  it("wins over the header's words, and says whose word it is", () => {
    const table = bestTable(workbook, saying({ 3: "ignored", 4: "gross", 5: "ignored" }));
    expect(rolesOf(table)).toEqual(["code", "label", "ignored", "gross", "ignored", "volume"]);
    expect(valueOf(lineCalled(table, "Finance"), "gross")).toBe(10_000);
    expect(lineCalled(table, "Finance").amounts.net).toBeUndefined();
    expect(table.evidence.filter(({ because }) => because === "as stated by the person")).toMatchObject([
      { decision: "column", value: "gross", confidence: 1, at: { left: 4, right: 4 } },
      { decision: "column", value: "ignored", confidence: 1, at: { left: 3 } },
      { decision: "column", value: "ignored", confidence: 1, at: { left: 5 } },
    ]);
  });

  it("takes the role from the column whose header names it", () => {
    const table = bestTable(workbook, saying({ 6: "gross" }));
    expect(rolesOf(table)).toEqual(["code", "label", "ignored", "income", "net", "gross"]);
    expect(valueOf(lineCalled(table, "ICT"), "gross")).toBe(3_000);
  });

  it("says which column holds the sections and which the codes", () => {
    const book = workbookOf([
      gridOf("Costs", [
        ["Costs 2024-25, £000"],
        ["Part", "Ref", "Service", "Gross"],
        ["Corporate", "x", "Finance", 100],
        ["Corporate", "y", "ICT", 200],
        ["Place", "z", "Legal", 50],
      ]),
    ]);
    const table = bestTable(book, saying({ 1: "section", 2: "code", 3: "label" }));
    expect(table.lines.map(({ label, section, code }) => [label, section, code])).toEqual([
      ["Finance", "Corporate", "x"],
      ["ICT", "Corporate", "y"],
      ["Legal", "Place", "z"],
    ]);
    expect(rolesOf(table)).toEqual(["section", "code", "label", "gross"]);
    const without = bestTable(book, saying({ 2: "note", 3: "label" }));
    expect(rolesOf(without).slice(1, 3)).toEqual(["note", "label"]);
    expect(without.lines.every(({ code }) => code === null)).toBe(true);
  });

  it("may be a note, a volume or the like of several columns, which hold no money", () => {
    const table = bestTable(workbook, saying({ 4: "note", 5: "volume", 6: "volume" }));
    expect(rolesOf(table)).toEqual(["code", "label", "gross", "note", "volume", "volume"]);
    expect(Object.keys(lineCalled(table, "Finance").amounts)).toEqual(["gross"]);
  });

  it("leaves an ignored column out of the lines", () => {
    const { amounts } = lineCalled(bestTable(workbook, saying({ 4: "ignored" })), "Finance");
    expect(Object.keys(amounts)).toEqual(["gross", "net"]);
  });

  it("adds columns of other expenditure up", () => {
    const table = bestTable(
      workbook,
      saying({ 3: "employees", 4: "other-expenditure", 5: "ignored", 6: "other-expenditure" }),
    );
    expect(valueOf(lineCalled(table, "Finance"), "gross")).toBe(112_000);
  });

  it("moves the names of the lines to another column", () => {
    const table = bestTable(workbook, saying({ 1: "label" }));
    expect(table.lines.map(({ label, at }) => [label, at.column])).toEqual([
      ["F1", 1],
      ["I1", 1],
      ["H1", 1],
    ]);
    expect(rolesOf(table).slice(0, 2)).toEqual(["label", "ignored"]);
  });

  it("settles which of two columns alike was meant, and of which year", () => {
    const years = workbookOf([
      gridOf("Costs", [
        ["£000"],
        ["Service", "Gross 2024-25", "Income 2024-25", "Gross 2023-24", "Income 2023-24"],
        ["Finance", 100, 10, 80, 8],
        ["ICT", 200, 20, 180, 18],
        ["HR", 50, 5, 40, 4],
      ]),
    ]);
    const table = bestTable(years, saying({ 4: "gross" }));
    expect(table.year).toBe("2023-24");
    expect(rolesOf(table)).toEqual(["label", "ignored", "ignored", "gross", "income"]);
    const mixed = bestTable(years, saying({ 3: "income", 4: "gross" }));
    expect(lineCalled(mixed, "Finance").amounts).toMatchObject({
      gross: { value: 80_000 },
      income: { value: -10_000 },
    });
    expect(mixed.issues).toContainEqual(
      expect.objectContaining({ code: "table/stated-years-differ", facts: { years: "2023-24, 2024-25" } }),
    );
    expect(refusalCodes(years, { ...saying({ 4: "gross" }), year: "2024-25" as FinancialYear })).toEqual([
      "table/year-not-in-sheet",
    ]);
  });

  it("ends the doubt over columns that look alike, and whether they are gross", () => {
    const unsure = workbookOf([
      gridOf("Costs", [
        ["£000, 2024-25"],
        ["Service", "Cost", "Spend"],
        ["Finance", 1, 2],
        ["ICT", 3, 4],
        ["HR", 5, 6],
      ]),
    ]);
    const doubts = (request: Partial<ReadRequest>) => bestTable(unsure, request).issues.map(({ code }) => code);
    expect(doubts({})).toEqual(expect.arrayContaining(["table/columns-alike", "table/basis-assumed"]));
    const settled = doubts(saying({ 3: "net" }));
    expect(settled).not.toContain("table/columns-alike");
    expect(settled).not.toContain("table/basis-assumed");
  });

  it.each([
    ["the same of two columns", { 3: "gross", 4: "gross" }, "table/role-twice"],
    ["two columns of names", { 1: "label", 2: "label" }, "table/role-twice"],
    ["of a column outside the table", { 9: "gross" }, "table/role-outside"],
    ["of every cost column that it is ignored", { 3: "ignored", 5: "ignored" }, "table/no-amounts"],
    ["of every word that it is nothing", { 1: "gross", 2: "ignored", 3: "ignored" }, "table/label-needed"],
  ] as const)("%s: %p gives %s", (_, roles, code) => {
    expect(refusalCodes(workbook, saying(roles))).toEqual([code]);
  });
});

describe("what a person says without a selection", () => {
  const weak = gridOf("Weak", [
    ["Service", "Spend", "Amount"],
    ["Unknown thing", 1, 4],
    ["Finance", 2, 5],
    ["Legal", 3, 6],
  ]);
  const two = workbookOf([weak, gridOf("Costs", rows)]);

  it("holds for the best table and for no other", () => {
    const best = bestTable(two, saying({ 3: "net", 5: "ignored" }));
    expect([best.name, rolesOf(best)]).toEqual(["Costs", ["code", "label", "net", "income", "ignored", "volume"]]);
  });

  it("holds for the table of the sheet asked for", () => {
    const table = bestTable(two, { sheet: "Weak", ...saying({ 3: "gross" }) });
    expect([table.name, rolesOf(table)]).toEqual(["Weak", ["label", "ignored", "gross"]]);
  });

  it("stops the run when it makes that table unreadable, rather than fall back on a poorer one", () => {
    expect(refusalCodes(two, saying({ 3: "ignored", 5: "ignored" }))).toEqual(["table/no-amounts"]);
  });
});

it("refuses roles for the columns of a form that is known", () => {
  const form: CellValue[][] = [
    ["£000"],
    ["Service line", "Total expenditure", "Net current expenditure"],
    ["Corporate and Democratic Core", 10, 10],
    ["TOTAL CENTRAL SERVICES", 10, 10],
  ];
  const known = workbookOf([gridOf("RO6", form)]);
  expect(bestTable(known)).toMatchObject({ layout: "revenue-outturn", columns: [] });
  expect(refusalCodes(known, saying({ 2: "net" }))).toEqual(["table/columns-fixed"]);
});
