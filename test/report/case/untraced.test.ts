import type { Report } from "../../../src/report/sheetModel";
import type { CaseSheetId } from "../../../src/report/case/caseFrame";
import { withCell, withTable } from "../rules/changed";
import { cleanCase } from "../../audit/cleanCase";
import { caseReport } from "./caseReports";
import { untraced } from "./untraced";

describe("a number that comes from nowhere", () => {
  const clean = async (): Promise<Report> => (await caseReport(cleanCase)).report;

  it("is found where it stands, and in all that rests on it", async () => {
    const found = untraced(withoutFormula(await clean(), "CaseLines", "Amount (£)"));
    const sheets = new Set(found.map(({ place }) => place.split("!")[0]));
    expect(found.length).toBeGreaterThan(20);
    expect([...sheets]).toEqual(
      expect.arrayContaining(["BB_CaseLines", "BB_CaseFigures", "BB_CaseCover", "BB_CaseClaims", "BB_CasePartners"]),
    );
  });

  it("is found in a formula that rests on nothing", async () => {
    const found = untraced(withCell(await clean(), "CaseCashflow", "Net (£)", 0, { value: 7, formula: "3+4" }));
    expect(found[0]?.why).toBe("its formula rests on nothing");
  });
});

/** The report with a column that shows what its formulas made, and has none of them. */
const withoutFormula = (report: Report, id: CaseSheetId, header: string): Report =>
  withTable(report, id, (table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, at) => {
        if (table.columns[at]?.header !== header) return cell;
        const { formula: _gone, ...rest } = cell;
        return rest;
      }),
    ),
  }));
