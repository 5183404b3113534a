import { gridOf, workbookOf } from "../gridOf";
import { bestTable, sumOfLines, valueOf } from "../readTable";

/** After a town council's accounts: a header on two lines, and a subtotal in the only column of money that no word calls one. */
const salaries = 72_828;
const costs = [567, 6_576, 8_450, 4_773, 5_597, 1_118, 2_777, 22_284, 86_225];
const subtotal = costs.reduce((sum, cost) => sum + cost, salaries);
const table = bestTable(
  workbookOf([
    gridOf("Accounts", [
      ["Income and expenditure 2016-17"],
      [null, "£"],
      [null, "Net"],
      ["Service", "Expenditure"],
      ["Salaries", salaries],
      ...costs.map((cost, place) => [`Cost ${String.fromCharCode(65 + place)}`, cost]),
      ["Support Costs", subtotal - 1],
      ["Interest Received", -247],
      ["Total", subtotal - 1 - 247],
    ]),
  ]),
);

describe("a table whose header runs over two lines", () => {
  it("is net where the first line says so, though the second alone would be gross", () => {
    expect(table.columns.map(({ role }) => role)).toContain("net");
    expect(table.lines.every(({ amounts }) => amounts.gross === undefined)).toBe(true);
  });
});

describe("a row that many lines come to, to the pound, in the only column of money", () => {
  it("is their total, so that no pound stands twice and none has to be taken out again", () => {
    expect(table.lines.map(({ label }) => label)).not.toContain("Support Costs");
    expect(table.totals.map((each) => [each.label, valueOf(each, "net")])).toEqual([
      ["Support Costs", subtotal - 1],
      ["Total", subtotal - 1 - 247],
    ]);
    expect(table.lines.every(({ kind }) => kind === "line")).toBe(true);
    expect(sumOfLines(table.lines, "net")).toBe(subtotal - 247);
  });
});

describe("a budget beside the figures that are read", () => {
  it("does not make them a budget", () => {
    const beside = gridOf("Costs", [
      ["Costs 2023-24, £"],
      ["Service", "Net expenditure", "Budget"],
      ["Finance", 120_000, 100_000],
      ["Legal", 80_000, 90_000],
      ["Total", 200_000, 190_000],
    ]);
    expect(bestTable(workbookOf([beside]))).toMatchObject({ status: null });
    const budgetAlone = gridOf("Costs", [
      ["Costs 2023-24, £"],
      ["Service", "Budget net expenditure"],
      ["Finance", 120_000],
      ["Legal", 80_000],
      ["Total", 200_000],
    ]);
    expect(bestTable(workbookOf([budgetAlone]))).toMatchObject({ status: "budget" });
  });
});
