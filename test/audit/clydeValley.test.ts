import { auditCase } from "../../src/audit/auditCase";
import { referenceCaseInputs } from "../../src/model/caseInputs";
import { referenceInputs } from "../../src/model/inputs";
import { missing } from "../../src/model/missing";
import { becauseOf } from "../../src/text/caseChecks";
import { clydeValley } from "./clydeValley";

describe("the Clyde Valley case of 2011, from its public figures", () => {
  const { findings, verdict } = auditCase(clydeValley, referenceInputs, referenceCaseInputs);

  it("comes out check by check as its figures have it", () => {
    const rows = findings.map(({ id, result, because, pounds: stake }) =>
      [id, result, because, typeof stake === "number" ? Math.round(stake) : "[x]"].join(" · "),
    );
    expect(rows).toEqual([
      "claim-against-ceiling · fail · above-realistic · 11400000",
      "base-stated · pass · share-agrees · 0",
      "baseline-comparable · fail · definitions-differ · 30000000",
      "decentralised-support · cannot-tell · not-stated · [x]",
      "double-counting · cannot-tell · not-stated · [x]",
      "savings-already-taken · cannot-tell · not-stated · [x]",
      "up-front-cost · pass · plausible · 0",
      "payback · cannot-tell · not-stated · [x]",
      "realisation-rate · cannot-tell · not-stated · [x]",
      "displacement-priced · cannot-tell · not-stated · [x]",
      "displacement-rate · cannot-tell · not-stated · [x]",
      "failure-demand · cannot-tell · not-stated · [x]",
      "multiplier-as-cash · cannot-tell · not-stated · [x]",
      "duplicate-payments · cannot-tell · not-stated · [x]",
      "partner-withdrawal · cannot-tell · shares-not-known · [x]",
      "hidden-costs · cannot-tell · not-stated · [x]",
      "sensitivity · fail · round-numbers · 30000000",
      "options-appraised · cannot-tell · none-listed · [x]",
      "procurement-law · cannot-tell · not-stated · [x]",
      "benefits-tracking · cannot-tell · not-stated · [x]",
      "governance · cannot-tell · not-stated · [x]",
      "misquoted-yield · cannot-tell · not-stated · [x]",
    ]);
  });

  it("is above the realistic £18.6m and within the best-case £37.2m, as far as the one bound tells", () => {
    const [first] = findings;
    expect(first?.facts).toMatchObject({ claim: 30_000_000, realistic: 18_600_000, best: 37_200_000 });
    expect(first && becauseOf(first)).toBe(
      "The claim of £30,000,000 a year is above the realistic ceiling of £18,600,000, and within the best case of £37,200,000. Total expenditure is not known, so the other bound cannot be told; it could only lower the ceiling.",
    );
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
