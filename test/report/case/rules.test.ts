import { errorRules, smellRules } from "../../../src/report/rules";
import { everyCase } from "./awkwardCases";
import { caseWritten } from "./caseWritten";

describe("the sheets of an audit keep every rule for a case", () => {
  it.each(everyCase)("%s", async (_, of) => {
    const { report } = await caseWritten(of);
    expect(errorRules.flatMap((rule) => rule(report))).toEqual([]);
  });
});

it.each(smellRules.map((rule) => [rule.name, rule] as const))(
  "the sheets of a clean case keep the rule %s, which warns",
  async (_, rule) => {
    const clean = everyCase[0]?.[1];
    if (!clean) throw new Error("no case");
    expect(rule((await caseWritten(clean)).report)).toEqual([]);
  },
);

describe("what the sheets check of themselves never fails for a case", () => {
  it.each(everyCase)("%s", async (_, of) => {
    const { proofs } = await caseWritten(of);
    expect(proofs.filter(({ result }) => result === "fail")).toEqual([]);
  });
});
