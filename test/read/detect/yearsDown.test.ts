import type { CellValue } from "../../../src/model/grid";
import type { FinancialYear } from "../../../src/model/year";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, refusalCodes, sumOfLines } from "../readTable";

const workbook = (rows: readonly (readonly CellValue[])[]) => workbookOf([gridOf("Costs", rows)]);
const read = (rows: readonly (readonly CellValue[])[], year?: string) =>
  bestTable(workbook(rows), year === undefined ? {} : { year: year as FinancialYear });
const figures = ({ lines }: ReturnType<typeof bestTable>) =>
  lines.map(({ label, amounts }) => [label, amounts.gross?.value]);

describe("years down a column", () => {
  const rows: CellValue[][] = [
    ["Support services, £000"],
    ["Year", "Service", "Gross expenditure"],
    ["2022-23", "Finance", 80],
    ["2022-23", "ICT", 160],
    ["2022-23", "Total", 240],
    ["2023-24", "Finance", 90],
    ["2023-24", "ICT", 180],
    ["2023-24", "Total", 270],
  ];

  it("are read one at a time: the latest, else the one asked for", () => {
    expect(read(rows).year).toBe("2023-24");
    expect(figures(read(rows))).toEqual([
      ["Finance", 90_000],
      ["ICT", 180_000],
    ]);
    expect(read(rows).totals).toMatchObject([{ label: "Total", amounts: { gross: { value: 270_000 } } }]);
    expect(figures(read(rows, "2022-23"))).toEqual([
      ["Finance", 80_000],
      ["ICT", 160_000],
    ]);
  });

  it("say which years there were and why this one is read", () => {
    const evidence = read(rows).evidence.find(({ decision }) => decision === "year");
    expect(evidence).toMatchObject({ value: "2023-24", at: { left: 1, right: 1, top: 3, bottom: 8 } });
    expect(evidence?.because).toMatch(/“Year”.*2022-23/u);
  });

  it("refuse a year that no row is of", () => {
    expect(refusalCodes(workbook(rows), { year: "2019-20" as FinancialYear })).toEqual(["table/year-not-in-sheet"]);
  });

  it.each([
    ["2022/23", "2023/24"],
    ["2022 to 2023", "2023 to 2024"],
    [202223, 202324],
    ["202223", "202324"],
    ["Year ending 31 March 2023", "Year ending 31 March 2024"],
  ])("are understood as %p and %p, after the labels too", (first, second) => {
    const table = read([
      ["£000"],
      ["Service", "Financial year", "Gross expenditure"],
      ["Finance", first, 80],
      ["Finance", second, 90],
      ["ICT", first, 160],
      ["ICT", second, 180],
      ["HR", first, 40],
      ["HR", second, 50],
    ]);
    expect(table.year).toBe("2023-24");
    expect(figures(table)).toEqual([
      ["Finance", 90_000],
      ["ICT", 180_000],
      ["HR", 50_000],
    ]);
  });

  it("may stand on the first row of each year only, and a total of all years belongs to none", () => {
    const table = read([
      ["£000"],
      ["Year", "Service", "Gross expenditure"],
      ["2022-23", "Finance", 80],
      [null, "ICT", 160],
      ["2023-24", "Finance", 90],
      [null, "ICT", 180],
      [null, "HR", 30],
      [null, "Grand total", 540],
    ]);
    expect(figures(table)).toEqual([
      ["Finance", 90_000],
      ["ICT", 180_000],
      ["HR", 30_000],
    ]);
    expect(sumOfLines(table.lines, "gross")).toBe(300_000);
  });

  it("may be headings of their own", () => {
    const table = read([
      ["£000"],
      ["Service", "Gross expenditure"],
      ["2022-23"],
      ["Finance", 80],
      ["ICT", 160],
      ["HR", 40],
      ["2023-24"],
      ["Finance", 90],
      ["ICT", 180],
      ["HR", 50],
    ]);
    expect(table.year).toBe("2023-24");
    expect(sumOfLines(table.lines, "gross")).toBe(320_000);
  });

  it("with budget and outturn down a column of their own are read as outturn, of the latest year that has one", () => {
    const table = read([
      ["£000"],
      ["Year", "Budget or actual", "Service", "Gross expenditure"],
      ["2023-24", "Budget", "Finance", 85],
      ["2023-24", "Budget", "ICT", 170],
      ["2023-24", "Actual", "Finance", 90],
      ["2023-24", "Actual", "ICT", 180],
      ["2024-25", "Budget", "Finance", 95],
      ["2024-25", "Budget", "ICT", 190],
    ]);
    expect(table).toMatchObject({ year: "2023-24", status: "outturn" });
    expect(figures(table)).toEqual([
      ["Finance", 90_000],
      ["ICT", 180_000],
    ]);
  });

  it("that are all the same give the table its year and lose no row", () => {
    const table = read([
      ["£000"],
      ["Year", "Service", "Gross expenditure"],
      ["2022-23", "Finance", 80],
      ["2022-23", "ICT", 160],
      ["2022-23", "HR", 40],
      [null, "Total", 280],
    ]);
    expect(table.year).toBe("2022-23");
    expect(table.totals).toHaveLength(1);
    expect(sumOfLines(table.lines, "gross")).toBe(280_000);
  });
});

it("a year in a label or a section of its own name does not make its rows another year's", () => {
  const table = read([
    ["Costs 2024-25 £000"],
    ["Service", "Gross expenditure"],
    ["Support"],
    ["Finance", 90],
    ["ICT", 180],
    ["Projects begun in 2022-23"],
    ["Payroll system", 50],
    ["Total", 320],
  ]);
  expect(table.year).toBe("2024-25");
  expect(sumOfLines(table.lines, "gross")).toBe(320_000);
});
