import { everyCase } from "./awkwardCases";
import { caseReport } from "./caseReports";

describe("every formula on the sheets of an audit says, over the case's own cells, what the audit worked out", () => {
  it.each(everyCase)("%s", async (_, of) => {
    const { made } = await caseReport(of);
    const { others, formulas } = made.everyOther();
    expect(others).toEqual([]);
    expect(formulas).toBeGreaterThan(150);
  });
});
