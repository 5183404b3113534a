import type { CellValue } from "../../../src/model/grid";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled, refusalCodes } from "../readTable";

const issueCodes = (table: { readonly issues: readonly { readonly code: string }[] }) =>
  table.issues.map(({ code }) => code);
const read = (rows: readonly (readonly CellValue[])[]) => bestTable(workbookOf([gridOf("Costs", rows)]));

describe("what a hurried finance officer's workbook does to the reader", () => {
  const support: CellValue[][] = [
    ["Service", "Gross", "Income", "Net"],
    ["Finance", 1820, 90, 1730],
    ["ICT", 4162, 130, 4032],
    ["Total", 5982, 220, 5762],
  ];

  it("reads council, year and unit that stand in cells of their own on one title row", () => {
    const table = read([["Anyshire Council", "2024-25", "£000"], [], ...support]);
    expect(table).toMatchObject({ name: "Costs", council: { name: "Anyshire Council" }, year: "2024-25", scale: 1000 });
  });

  it("lets a later table on a sheet keep the sheet's council, year and unit, unless its own title says otherwise", () => {
    const front: CellValue[][] = [["Service", "Gross"], ["Mystery", 1], ["Riddle", 2], []];
    const page: CellValue[][] = [["Anyshire Council 2024-25, £000"], []];
    const inherited = read([...page, ...front, ["Table 2"], ...support]);
    expect(inherited).toMatchObject({ council: { name: "Anyshire Council" }, year: "2024-25", scale: 1000 });
    const own = read([...page, ...front, ["Table 2: 2023-24, £m"], ...support]);
    expect(own).toMatchObject({ year: "2023-24", scale: 1_000_000 });
  });

  it("reads two columns, a budget area and its net budget", () => {
    const table = read([
      ["Council: Anyshire Council"],
      ["Net budgets 2024-25 (£)"],
      ["Budget area", "Net budget"],
      ["Finance", 1204000],
      ["HR", 402000],
      ["Total net budget", 1606000],
    ]);
    expect(lineCalled(table, "Finance").amounts).toMatchObject({ net: { value: 1_204_000 } });
    expect(lineCalled(table, "Finance").amounts.gross).toBeUndefined();
    expect(table.council.name).toBe("Anyshire Council");
  });

  it("takes an outturn column for net when its total is the net cost of services", () => {
    const table = read([
      ["Anyshire Council 2024-25, £000"],
      ["Service", "Outturn"],
      ["Finance", 1820],
      ["ICT", 4162],
      ["Net cost of services", 5982],
    ]);
    expect(lineCalled(table, "ICT").amounts).toMatchObject({ net: { value: 4_162_000 } });
    expect(issueCodes(table)).not.toContain("table/basis-assumed");
  });

  it("knows the year of a part year from the day on which it ends", () => {
    const title = (text: string) => read([["Anyshire Council, £000"], [text], ...support]);
    expect(title("6 months to 30 September 2024")).toMatchObject({ year: "2024-25", months: 6 });
    expect(title("Nine months ending 31 December 2024")).toMatchObject({ year: "2024-25", months: 9 });
    expect(title("10 months to 31 January 2025")).toMatchObject({ year: "2024-25", months: 10 });
  });

  it("does not take a list of quarters on another sheet for the period of the table", () => {
    const costs = gridOf("Costs", [["Anyshire Council 2024-25, £000"], ...support]);
    const front = (texts: readonly string[]) =>
      gridOf(
        "Front",
        texts.map((text) => [text]),
      );
    expect(bestTable(workbookOf([front(["Chart data", "Q1", "Q2"]), costs]))).toMatchObject({ months: 12 });
    expect(bestTable(workbookOf([front(["Budget monitoring", "Q1"]), costs]))).toMatchObject({ months: 3 });
  });

  it("refuses formulas that were never calculated instead of reading them as blanks", () => {
    const rows: CellValue[][] = [["Anyshire Council 2024-25, £000"], ...support];
    const without = (...cells: readonly string[]) =>
      workbookOf([
        {
          ...gridOf(
            "Costs",
            rows.map((row, r) => row.map((value, c) => (cells.includes(`${r + 1},${c + 1}`) ? null : value))),
          ),
          isFormula: (row, column) => cells.includes(`${row},${column}`),
        },
      ]);
    expect(refusalCodes(without())).toEqual([]);
    expect(refusalCodes(without("4,2"))).toEqual(["table/not-calculated"]);
    expect(refusalCodes(without("3,4", "4,4", "5,4"))).toEqual(["table/not-calculated"]);
    const all = [3, 4, 5].flatMap((row) => [2, 3, 4].map((column) => `${row},${column}`));
    expect(refusalCodes(without(...all))).toEqual(["table/not-calculated"]);
  });
});
