import { auditCase } from "../../../src/audit/auditCase";
import { caseCheckIds } from "../../../src/model/caseCheck";
import type { CaseAudit } from "../../../src/model/caseAudit";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import { becauseOf } from "../../../src/text/caseChecks";
import { wordsOf } from "../../../src/text/issues";
import { clydeValleyAboveCeiling, clydeValleyRows } from "../../audit/clydeValleyExpected";
import { findingRow } from "../../audit/findingRow";
import { cleanCaseFile, clydeValleyFile, exampleBytes, shakyCaseFile, templateFile } from "../exampleFiles";
import { readFrom, valueOf } from "./readFrom";

const audited = async (file: string): Promise<CaseAudit> =>
  auditCase(valueOf(await readFrom(await exampleBytes(file), file)), referenceInputs, referenceCaseInputs);

describe("the clean fictional case", () => {
  it("passes all 22 checks, and says why", async () => {
    const { findings, verdict } = await audited(cleanCaseFile);
    expect(findings.map(({ id }) => id)).toEqual(caseCheckIds);
    expect(findings.filter(({ result }) => result !== "pass").map((found) => [found.id, becauseOf(found)])).toEqual([]);
    expect(verdict).toMatchObject({ stands: "stands", claim: 2_310_840, above: { realistic: 0, best: 0 } });
    expect(findings.map(becauseOf)).toMatchInlineSnapshot(`
     [
       "The claim of £2,310,840 a year is within the realistic ceiling of £2,897,460.",
       "The stated 9.6 % of the cost in scope agrees with the claim (9.6 %).",
       "The case says that its costs (2024-25) are on the same definitions for all partners.",
       "Support work in departments is counted, £2,400,000 a year.",
       "None of the claims (5) is counted twice, and the case says that no other plan counts them.",
       "The baseline is after the savings already taken, £640,000.",
       "One-off costs of £2,240,000 for £2,310,840 a year; at Clyde Valley's low end it would be £2,156,784.",
       "The cash flow is paid back in year 3; the case states 3.",
       "The claim is 9.6 % of the cost in scope, against 8.9 % to 19.4 % planned in the reference class, and the case cuts it for what does not come true. Realised at the NAO's: 28.1 %.",
       "Work that moves is priced at £84,000, no less than the £83,160 of the case's own figures. At the survey's 2.92 to 3.98 hours a week it would be £80,998 to £110,242.",
       "Work that moves is priced at a professional's rate, £31.50 an hour.",
       "The case says that it uses no figure for failure demand.",
       "The case says that no multiplier is counted as cash.",
       "The saving on payments made twice, £12,000, is net of recovery, and the cost of IT is stated.",
       "Whichever one partner leaves, the case still saves. It stays above nothing however many of the 3 leave, as long as one stays.",
       "All five costs are stated.",
       "The case has tested its figures, and they are not suspiciously round.",
       "5 options are appraised, all three models among them.",
       "The case names its route (Joint committee under the Local Government Act 1972) and legal advice (2025-05-12). Whether that advice still holds is for lawyers.",
       "Baseline, owner and date are named.",
       "Everything that readiness asks for is answered.",
       "The best case stands as published, 3.6 %.",
     ]
    `);
  });
});

describe("the Clyde Valley case of 2011", () => {
  it("comes out check by check as its public figures have it", async () => {
    const { findings } = await audited(clydeValleyFile);
    expect(findings.map(findingRow)).toEqual(clydeValleyRows);
  });

  it("is 19.4 % of the cost in scope, above the realistic £18.6m and within the best-case £37.2m", async () => {
    const { findings, ceiling, claim, inScope, businessCase } = await audited(clydeValleyFile);
    expect(ceiling).toMatchObject({ realistic: 18_600_000, best: 37_200_000 });
    expect(Number(claim.value) / Number(inScope.value)).toBeCloseTo(0.194, 3);
    expect(businessCase.partners).toHaveLength(7);
    const [first] = findings;
    expect(first && becauseOf(first)).toBe(clydeValleyAboveCeiling);
  });
});

describe("the shaky fictional case", () => {
  it("comes out check by check as its faults were planted, with its reasons", async () => {
    const { findings, verdict } = await audited(shakyCaseFile);
    expect(findings.map((found) => `${findingRow(found)} · ${becauseOf(found)}`)).toMatchInlineSnapshot(`
     [
       "claim-against-ceiling · fail · above-realistic · 5060000 · The claim of £13,700,000 a year is above the realistic ceiling of £8,640,000, and within the best case of £17,280,000.",
       "base-stated · pass · share-agrees · 0 · The stated 19.0 % of the cost in scope agrees with the claim (19.0 %).",
       "baseline-comparable · cannot-tell · not-stated · [x] · The case says nothing about the baseline's year and whether all partners' costs are on the same definitions.",
       "decentralised-support · cannot-tell · not-stated · [x] · The case says nothing about whether support work in departments is counted and the cost of support work in departments.",
       "double-counting · fail · same-saving-twice · 4300000 · “Consolidation of ICT” has the same pounds as “ICT consolidation”, for the same function or under the same words. Claims counted already: 2.",
       "savings-already-taken · cannot-tell · not-stated · [x] · The case says nothing about the savings already taken and whether the baseline is after the savings already taken.",
       "up-front-cost · fail · implausibly-low · 7786667 · One-off costs of £5,000,000 are implausibly low for £13,700,000 a year: at Clyde Valley's low end it would be £12,786,667.",
       "payback · fail · stated-too-early · 3000000 · The case states payback by year 2, but its cash flow is paid back only in year 3.",
       "realisation-rate · fail · not-cut · 9846875 · The case takes its savings to come true in full; of those that the NAO looked at, 28.1 % did.",
       "displacement-priced · cannot-tell · not-stated · [x] · The case says nothing about the cost of work that moves to the front line.",
       "displacement-rate · cannot-tell · not-stated · [x] · The case says nothing about the hourly rate of staff whom work moves to and whether that hourly rate is a professional's.",
       "failure-demand · fail · outside-call-centre · 1400000 · A figure for failure demand is used outside call centres, where there is no evidence for it.",
       "multiplier-as-cash · fail · line-among-claims · 1100000 · “Local economic multiplier” stands among the claims, which are cash.",
       "duplicate-payments · fail · gross · 570000 · The saving on payments made twice, £600,000, is gross; Somerset recovered 95.0 % of its own anyway.",
       "partner-withdrawal · fail · not-tested · 2740000 · The case says that the withdrawal of partners was not tested.",
       "hidden-costs · cannot-tell · not-stated · [x] · The case says nothing about redundancy, pension strain, pay harmonisation, VAT and the retained client side.",
       "sensitivity · fail · round-numbers · 13700000 · 100.0 % of the claims, £13,700,000, is in whole multiples of £100,000: figures that look set, not worked out (or rounded in print).",
       "options-appraised · fail · too-few · [x] · The case looks at 2 of at least 3 options.",
       "procurement-law · cannot-tell · not-stated · [x] · The case says nothing about the date of the legal advice.",
       "benefits-tracking · cannot-tell · not-stated · [x] · The case says nothing about the baseline of the benefits and the date of the benefits.",
       "governance · cannot-tell · not-stated · [x] · The case says nothing about communication, review, the approach to risk, the approach to control and the approach to decisions.",
       "misquoted-yield · fail · misquoted-in-text · 9720000 · “National research says that even in the best case scenario only savings of 1.8% can be had. This programme will go ten times as far.” gives 1.8 % as the best case. That is the study's realistic figure; its best case is 3.6 %.",
     ]
    `);
    expect(verdict.stands).toBe("does-not-stand");
    expect(verdict.claims.map(({ label, stands, because }) => `${label} · ${stands} · ${because.join(" ")}`))
      .toMatchInlineSnapshot(`
     [
       "Finance: one team · cannot-tell · claim-against-ceiling baseline-comparable decentralised-support double-counting savings-already-taken realisation-rate failure-demand multiplier-as-cash duplicate-payments",
       "HR and payroll: shared service centre · cannot-tell · claim-against-ceiling baseline-comparable decentralised-support double-counting savings-already-taken realisation-rate failure-demand multiplier-as-cash duplicate-payments",
       "ICT consolidation · cannot-tell · claim-against-ceiling baseline-comparable decentralised-support double-counting savings-already-taken realisation-rate failure-demand multiplier-as-cash duplicate-payments",
       "Consolidation of ICT · does-not-stand · double-counting",
       "Procurement: category management · does-not-stand · double-counting",
       "Less failure demand · does-not-stand · failure-demand",
       "Duplicate payments found · does-not-stand · duplicate-payments",
       "Local economic multiplier · does-not-stand · multiplier-as-cash",
     ]
    `);
  });
});

describe("the empty template", () => {
  it("is refused: there is no case in it yet", async () => {
    const read = await readFrom(await exampleBytes(templateFile), templateFile);
    expect(read.ok).toBe(false);
    expect(read.issues.map(({ code }) => code)).toEqual(["case/none-found"]);
    const [first] = read.issues;
    expect(first && wordsOf(first).what).toContain("An empty template is none.");
  });
});
