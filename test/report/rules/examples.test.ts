import { errorRules, smellRules } from "../../../src/report/rules";
import { assertRules } from "../../../src/report/rules/assertRules";
import { exampleReports, fernshireReport } from "../exampleReports";
import { withCell } from "./changed";

describe.each(exampleReports)("the sheets of %s", (_, made) => {
  it.each([...errorRules, ...smellRules].map((rule) => [rule.name, rule] as const))(
    "keep the rule %s",
    async (_name, rule) => {
      expect(rule((await made()).report)).toEqual([]);
    },
  );
});

it("a report that breaks a rule is refused with the rule, the sheet and the place", async () => {
  const { report } = await fernshireReport();
  const blank = withCell(report, "Gaps", "Function", 1, { value: " " });
  expect(() => {
    assertRules(blank);
  }).toThrow(/1 of their own rules:\nrule 6, BB_Gaps, D\d+: The cell is blank\./u);
});
