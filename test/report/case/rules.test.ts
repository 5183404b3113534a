import { smellRules } from "../../../src/report/rules";
import { cleanCase } from "../../audit/cleanCase";
import { caseReport } from "./caseReports";

describe("the sheets of a clean case keep each rule that only warns:", () => {
  it.each(smellRules.map((rule) => [rule.name, rule] as const))("%s", async (_, rule) => {
    expect(rule((await caseReport(cleanCase)).report)).toEqual([]);
  });
});
