import { caseCheckIds } from "../../../src/model/caseCheck";
import { isKnown } from "../../../src/model/missing";
import { errorRules } from "../../../src/report/rules";
import { resultLabels } from "../../../src/text/caseChecks";
import { everyCase } from "./awkwardCases";
import { reportOn, type CaseReport } from "./caseReports";
import { untraced } from "./untraced";

describe.each(everyCase)("the sheets of an audit of a case %s", (_, on) => {
  let written: CaseReport;
  beforeAll(async () => {
    written = await reportOn(on);
  });

  it("say by every formula, over the case's own cells, what the audit worked out", () => {
    const { others, formulas } = written.made.everyOther();
    expect(others).toEqual([]);
    expect(formulas).toBeGreaterThan(150);
  });

  it("keep every rule", () => {
    expect(errorRules.flatMap((rule) => rule(written.report))).toEqual([]);
  });

  it("have every number from the case's own cells or from an input", () => {
    expect(untraced(written.report)).toEqual([]);
  });

  it("find nothing wrong with themselves", () => {
    const results = written.proofs.map(({ result }) => result);
    expect(results.length).toBeGreaterThan(5);
    expect(results).not.toContain("fail");
  });

  it("put the pounds of every finding at stake, and turn no result", () => {
    const { audit, made } = written;
    const at = (header: string, row: number) => made.at("BB_CaseChecks", header, row);
    audit.findings.forEach(({ id, pounds, result }, row) => {
      const stake = at("Pounds at stake (£)", row);
      if (isKnown(pounds)) expect({ id, stake }).toEqual({ id, stake: expect.closeTo(pounds, 4) as number });
      else expect({ id, stake }).toEqual({ id, stake: "[x]" });
      expect([resultLabels[result], "[z]"]).toContain(at("Result by the figures now", row));
    });
    expect(audit.findings).toHaveLength(caseCheckIds.length);
  });
});
