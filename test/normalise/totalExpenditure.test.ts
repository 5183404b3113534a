import { totalExpenditure } from "../../src/normalise/totalExpenditure";
import { amount, line, table, total } from "../known/smallCouncils";

const lines = [line(2, "ict", { gross: 10, income: -1 })];

describe("total expenditure", () => {
  it("is the whole council's stated total, with its cells, and no part's total", () => {
    const read = table(lines, {
      totals: [total(8, { gross: 10 }, ["L2"], false), total(9, { gross: 500, net: 300 }, [], true)],
    });
    expect(totalExpenditure(read, "gross").value).toBe(500);
    expect(totalExpenditure(read, "net")).toMatchObject({ value: 300, amount: { plus: [{ top: 9, left: 4 }] } });
  });

  it("on net without a stated net is gross less income, in one formula over the cells", () => {
    const whole = total(9, {}, [], true);
    const totals = [{ ...whole, amounts: { gross: amount(500, 9, 2), income: amount(-200, 9, 3, -1) } }];
    const found = totalExpenditure(table(lines, { totals }), "net");
    expect(found.value).toBe(300);
    expect(found.amount).toMatchObject({ plus: [{ left: 2 }], minus: [{ left: 3 }], multiplier: 1, live: true });
  });

  it("is taken from the workbook's volumes when no total is stated there", () => {
    const at = { sheet: "Activity", row: 4, column: 2 };
    const read = table(lines, { drivers: [{ kind: "gross-expenditure", value: 900, at }] });
    expect(totalExpenditure(read, "gross")).toEqual({ value: 900, amount: null, at });
  });

  it("is missing, never the sum of the lines, when nothing states it", () => {
    expect(totalExpenditure(table(lines), "gross").value).toEqual({ missing: "line-not-in-table" });
  });
});
