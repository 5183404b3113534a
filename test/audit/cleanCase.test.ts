import { auditCase } from "../../src/audit/auditCase";
import { caseCheckIds } from "../../src/model/caseCheck";
import { referenceCaseInputs } from "../../src/model/caseInputs";
import { referenceInputs } from "../../src/model/inputs";
import { becauseOf } from "../../src/text/caseChecks";
import { cleanCase } from "./cleanCase";

describe("a clean case of councils that do not exist", () => {
  const { findings, verdict } = auditCase(cleanCase, referenceInputs, referenceCaseInputs);

  it("passes all 22 checks, in the order of the method, with nothing at stake", () => {
    expect(findings.map(({ id, result, because }) => `${id} ${result} ${because}`)).toMatchInlineSnapshot(`
     [
       "claim-against-ceiling pass within-realistic",
       "base-stated pass share-agrees",
       "baseline-comparable pass same-definitions",
       "decentralised-support pass counted",
       "double-counting pass none-found",
       "savings-already-taken pass baseline-after",
       "up-front-cost pass plausible",
       "payback pass as-stated",
       "realisation-rate pass cut-and-within-class",
       "displacement-priced pass priced",
       "displacement-rate pass professional",
       "failure-demand pass in-call-centre",
       "multiplier-as-cash pass not-cash",
       "duplicate-payments pass net-of-recovery",
       "partner-withdrawal pass survives-one",
       "hidden-costs pass all-stated",
       "sensitivity pass tested",
       "options-appraised pass appraised",
       "procurement-law pass advice-named",
       "benefits-tracking pass tracked",
       "governance pass ready",
       "misquoted-yield pass as-published",
     ]
    `);
    expect(findings.map(({ id }) => id)).toEqual(caseCheckIds);
    expect(findings.map(({ pounds }) => pounds)).toEqual(findings.map(() => 0));
  });

  it("says where it looked, each time", () => {
    for (const { cells } of findings) expect(cells.length).toBeGreaterThan(0);
  });

  it("says in words why it passes", () => {
    expect(findings.map(becauseOf)).toMatchInlineSnapshot(`
     [
       "The claim of £14,455,100 a year is within the realistic ceiling of £18,000,000.",
       "The stated 9.6 % of the cost in scope agrees with the claim (9.6 %).",
       "The case says that its costs (2024-25) are on the same definitions for all partners.",
       "Support work in departments is counted, £12,400,000 a year.",
       "None of the claims (5) is counted twice, and the case says that no other plan counts them.",
       "The baseline is after the savings already taken, £3,100,000.",
       "One-off costs of £14,000,000 for £14,455,100 a year; at Clyde Valley's low end it would be £13,491,427.",
       "The cash flow is paid back in year 3; the case states 3.",
       "The claim is 9.6 % of the cost in scope, against 8.9 % to 19.4 % planned in the reference class, and the case cuts it for what does not come true. Realised at the NAO's: 28.1 %.",
       "Work that moves is priced at £420,000, no less than the £415,800 of the case's own figures. At the survey's 2.92 to 3.98 hours a week it would be £404,989 to £551,212.",
       "Work that moves is priced at a professional's rate, £31.50 an hour.",
       "Failure demand of 40.0 % is used for a call centre.",
       "The case says that no multiplier is counted as cash.",
       "The saving on payments made twice, £12,000, is net of recovery, and the cost of IT is stated.",
       "Whichever one partner leaves, the case still saves. It stays above nothing however many of the 3 leave, as long as one stays.",
       "All five costs are stated.",
       "The case has tested its figures, and they are not suspiciously round.",
       "3 options are appraised, all three models among them. Vehicles not looked at: internal reorganisation and a new legal entity.",
       "The case names its route (Joint committee under the 1972 Act) and legal advice (12 May 2025). Whether that advice still holds is for lawyers.",
       "Baseline, owner and date are named.",
       "Everything that readiness asks for is answered.",
       "The best case stands as published, 3.6 %.",
     ]
    `);
  });

  it("has every claim stand", () => {
    expect(verdict.stands).toBe("stands");
    expect(verdict.claims.map(({ stands }) => stands)).toEqual(["stands", "stands", "stands", "stands", "stands"]);
    expect(verdict.counts).toEqual({ pass: 22, fail: 0, "cannot-tell": 0 });
    expect(verdict).toMatchObject({ claim: 14_455_100, above: { realistic: 0, best: 0 } });
  });
});
