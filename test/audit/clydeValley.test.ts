import { auditCase } from "../../src/audit/auditCase";
import { referenceCaseInputs } from "../../src/model/caseInputs";
import { referenceInputs } from "../../src/model/inputs";
import { missing } from "../../src/model/missing";
import { becauseOf } from "../../src/text/caseChecks";
import { clydeValley } from "./clydeValley";
import { clydeValleyAboveCeiling, clydeValleyRows } from "./clydeValleyExpected";
import { findingRow } from "./findingRow";

describe("the Clyde Valley case of 2011, from its public figures", () => {
  const { findings, verdict } = auditCase(clydeValley, referenceInputs, referenceCaseInputs);

  it("comes out check by check as its figures have it", () => {
    expect(findings.map(findingRow)).toEqual(clydeValleyRows);
  });

  it("is above the realistic £18.6m and within the best-case £37.2m, as far as the one bound tells", () => {
    const [first] = findings;
    expect(first?.facts).toMatchObject({ claim: 30_000_000, realistic: 18_600_000, best: 37_200_000 });
    expect(first && becauseOf(first)).toBe(clydeValleyAboveCeiling);
    expect(first?.facts["ofInScope"]).toBeCloseTo(0.194, 3);
  });

  it("has its claim not stand, by £11.4m and at least that, with the best case open", () => {
    expect(verdict).toMatchObject({
      stands: "does-not-stand",
      counts: { pass: 2, fail: 3, "cannot-tell": 17 },
      above: { realistic: 11_400_000, best: missing("not-stated") },
    });
    expect(verdict.claims[0]).toMatchObject({
      stands: "does-not-stand",
      because: ["claim-against-ceiling", "baseline-comparable"],
    });
  });

  it("says that seven councils without shares leave withdrawal open", () => {
    const finding = findings.find(({ id }) => id === "partner-withdrawal");
    expect(finding?.facts).toMatchObject({ partners: 7 });
    expect(finding && becauseOf(finding)).toBe("A partner's share of the savings is not stated, or is negative.");
  });
});
