import type { Corrections } from "../../../src/model/corrections";
import type { CellValue } from "../../../src/model/grid";
import type { ReadRequest } from "../../../src/read/readRequest";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, refusalCodes, valueOf } from "../readTable";

const saying = (said: Partial<Corrections>): Partial<ReadRequest> => ({ corrections: { roles: new Map(), ...said } });

const twoTables: CellValue[][] = [
  ["Costs 2024-25, £000"],
  ["Service", "Gross expenditure", "Income", "Net"],
  ["Finance", 300, 100, 200],
  ["Payroll", 90, 10, 80],
  [],
  ["Service", "Net expenditure", "Gross expenditure", "Income"],
  ["ICT", 100, 120, 20],
  ["HR", 50, 60, 10],
  ["Legal", 40, 40, 0],
];

describe("a header that the person states", () => {
  it("names the columns under it in place of the one that was found", () => {
    const sheet: CellValue[][] = [
      ["Costs 2024-25, £000"],
      ["Budget", "Outturn net", "Outturn gross"],
      ["Service", "Gross expenditure", "Net"],
      ["Finance", 100, 90],
      ["ICT", 200, 190],
      ["HR", 50, 50],
    ];
    const asked = bestTable(workbookOf([gridOf("Costs", sheet)]), saying({ header: { top: 3, bottom: 3 } }));
    expect(asked.columns.map(({ header, at }) => [header, at.top])).toEqual([
      ["Service", 3],
      ["Gross expenditure", 3],
      ["Net", 3],
    ]);
    expect(asked.evidence.find(({ decision }) => decision === "header")).toMatchObject({
      value: "rows 3 to 3",
      because: "as stated by the person",
      confidence: 1,
    });
  });

  it("says which table of a sheet is meant", () => {
    const workbook = workbookOf([gridOf("Costs", twoTables)]);
    const lower = bestTable(workbook, saying({ header: { top: 6, bottom: 6 } }));
    expect(valueOf(lineCalled(lower, "ICT"), "gross")).toBe(120_000);
    const upper = bestTable(workbook, saying({ header: { top: 2, bottom: 2 } }));
    expect(upper.lines.map(({ label }) => label)).toEqual(["Finance", "Payroll"]);
  });

  it("holds for all the cells that are selected with it", () => {
    const split = twoTables.map((row, place) => (place === 5 ? ["Budget", "Net expenditure", null, null] : row));
    const table = bestTable(workbookOf([gridOf("Costs", split)]), {
      selection: { sheet: "Costs", top: 2, left: 1, bottom: 9, right: 4 },
      ...saying({ header: { top: 2, bottom: 2 }, rows: new Map([[6, "heading"]]) }),
    });
    expect(table.extents).toEqual([{ sheet: "Costs", top: 2, left: 1, bottom: 9, right: 4 }]);
    expect(table.lines.map(({ label }) => label)).toEqual(["Finance", "Payroll", "ICT", "HR", "Legal"]);
  });

  it("makes a table, with what the person says of its columns, where no words are understood", () => {
    const sheet: CellValue[][] = [["Costs 2024-25, £000"], ["Thing", "A"], ["Finance", 100], ["ICT", 200], ["HR", 50]];
    const workbook = workbookOf([gridOf("Costs", sheet)]);
    const table = bestTable(workbook, saying({ header: { top: 2, bottom: 2 }, roles: new Map([[2, "gross"]]) }));
    expect(valueOf(lineCalled(table, "ICT"), "gross")).toBe(200_000);
    expect(refusalCodes(workbook, saying({ header: { top: 2, bottom: 2 } }))).toHaveLength(1);
  });

  it("is refused below the last row that it could head", () => {
    const workbook = workbookOf([gridOf("Costs", twoTables)]);
    for (const row of [9, 90])
      expect(refusalCodes(workbook, saying({ header: { top: row, bottom: row } }))).toEqual(["table/header-outside"]);
  });
});

const negative: CellValue[][] = [
  ["Costs 2024-25, £000"],
  ["Service", "Gross", "Income", "Net"],
  ["Finance", -100, 10, -90],
  ["ICT", 200, 0, 200],
  ["HR", 50, 5, 45],
];

describe("signs that the person states", () => {
  const workbook = workbookOf([gridOf("Costs", negative)]);

  it("turn cost that stands negative, and say whose word it is", () => {
    expect(valueOf(lineCalled(bestTable(workbook), "Finance"), "gross")).toBe(-100_000);
    const table = bestTable(workbook, saying({ signs: "turned" }));
    expect(valueOf(lineCalled(table, "Finance"), "gross")).toBe(100_000);
    const sign = table.evidence.find(({ decision }) => decision === "sign");
    expect(sign?.confidence).toBe(1);
    expect(sign?.because).toMatch(/^as stated by the person/u);
  });

  it("leave as it is what would be turned", () => {
    const turned = negative.map((row) => row.map((cell) => (typeof cell === "number" ? -Math.abs(cell) : cell)));
    const book = workbookOf([gridOf("Costs", turned)]);
    expect(valueOf(lineCalled(bestTable(book), "ICT"), "gross")).toBe(200_000);
    expect(valueOf(lineCalled(bestTable(book, saying({ signs: "as-shown" })), "ICT"), "gross")).toBe(-200_000);
  });
});

describe("months that the person states", () => {
  const workbook = workbookOf([gridOf("Costs", negative)]);

  it("make a part year, which is noticed, with their word for it", () => {
    const table = bestTable(workbook, saying({ months: 9 }));
    expect(table.months).toBe(9);
    expect(table.evidence.filter(({ decision }) => decision === "months")).toEqual([
      { decision: "months", value: "9", because: "as stated by the person", confidence: 1 },
    ]);
    expect(table.issues.filter(({ code }) => code === "table/part-year")).toMatchObject([{ facts: { months: 9 } }]);
  });

  it("make a whole year of what words call a part", () => {
    const book = workbookOf([gridOf("Costs", [["Costs 2024-25 to month 6, £000"], ...negative.slice(1)])]);
    expect(bestTable(book).months).toBe(6);
    const table = bestTable(book, saying({ months: 12 }));
    expect(table.months).toBe(12);
    expect(table.issues.map(({ code }) => code)).not.toContain("table/part-year");
  });
});
