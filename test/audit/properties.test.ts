import fc from "fast-check";
import { auditCase } from "../../src/audit/auditCase";
import type { CaseAudit } from "../../src/model/caseAudit";
import { caseGround } from "../../src/audit/caseGround";
import { checks } from "../../src/audit/checks";
import type { BusinessCase, CaseFigure } from "../../src/model/businessCase";
import { caseCheckIds, type CaseCheckId } from "../../src/model/caseCheck";
import { referenceCaseInputs } from "../../src/model/caseInputs";
import { caseTopics, type AnswerKind, type CaseTopic } from "../../src/model/caseTopics";
import { referenceInputs } from "../../src/model/inputs";
import { pounds } from "../../src/model/money";
import { becauseOf } from "../../src/text/caseChecks";
import { cleanCase, line, saying, says, silentOn } from "./cleanCase";

const topics = Object.keys(caseTopics) as CaseTopic[];
const audited = (of: BusinessCase, caseInputs = referenceCaseInputs): CaseAudit =>
  auditCase(of, referenceInputs, caseInputs);

const texts: Readonly<Record<AnswerKind, readonly string[]>> = {
  pounds: ["0", "250,000", "150,000,000", "1,000,000,000", "-3", "about 5", "tbc"],
  share: ["0", "0.12", "12", "9.6 %", "1.8 %", "3.6 %", "100 %", "120 %", "90", "a tenth"],
  count: ["0", "40", "100", "many"],
  years: ["0", "2", "3", "7.5", "2027", "2050", "-1"],
  hours: ["0", "3", "5"],
  rate: ["0", "31.5", "60"],
  yes: ["yes", "no", "partly", "tbc"],
  date: ["12 May 2025", "none", "soon", "45000"],
  words: ["total expenditure", "back-office cost", "none", "tbc", "by the board"],
};

const answerOf = (topic: CaseTopic): string => cleanCase.answers.find((answer) => answer.topic === topic)?.text ?? "";

/** The clean case with some of its answers changed, and some left out. */
const cases = fc
  .record({
    changed: fc.dictionary(fc.constantFrom(...topics), fc.nat(), { maxKeys: 12 }),
    silent: fc.subarray(topics, { maxLength: 3 }),
    claims: fc.array(fc.integer({ min: 1, max: 9_000_000 }), { maxLength: 5 }),
  })
  .map(({ changed, silent, claims }): BusinessCase => {
    const answers = cleanCase.answers.map((answer) => {
      const pick = changed[answer.topic];
      const choices = texts[caseTopics[answer.topic].kind];
      return pick === undefined ? answer : says(answer.topic, choices[pick % choices.length] ?? "");
    });
    const lines = [
      ...cleanCase.lines.filter(({ part }) => part !== "claim" || claims.length === 0),
      ...claims.map((amount, index) => line("claim", 60 + index, `Saving ${index}`, amount)),
    ];
    return silentOn(silent, { ...cleanCase, answers, lines });
  });

/** The topics that a check looks at: its own, and those that it shares with others. */
const topicsOf = (id: CaseCheckId): readonly CaseTopic[] => {
  const shared: readonly CaseTopic[] = ["total-expenditure", "in-scope-cost", "displacement-hourly-rate"];
  return topics.filter((topic) => caseTopics[topic].check === id || shared.includes(topic));
};

describe.each(caseCheckIds)("the check %s", (id) => {
  it("never comes to pass by leaving out an answer that it looks at, whatever the others are", () => {
    const mine = topicsOf(id);
    const result = (of: BusinessCase) => checks[id](caseGround(of, referenceInputs, referenceCaseInputs)).result;
    fc.assert(
      fc.property(
        fc.tuple(...mine.map((topic) => fc.option(fc.constantFrom(...texts[caseTopics[topic].kind], answerOf(topic))))),
        fc.constantFrom(...mine),
        (given, topic) => {
          const changed = Object.fromEntries(
            mine.flatMap((each, index) => (given[index] ? [[each, given[index]]] : [])),
          );
          const silent = mine.filter((_, index) => !given[index]);
          const of = silentOn(silent, saying(changed));
          if (result(silentOn([topic], of)) === "pass") expect(result(of)).toBe("pass");
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("any case", () => {
  it("never comes to pass a check by leaving an answer out", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...topics), (of, topic) => {
        const [before, after] = [audited(of), audited(silentOn([topic], of))];
        const turned = after.findings.filter(
          ({ result }, index) => result === "pass" && before.findings[index]?.result !== "pass",
        );
        expect(turned).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is never above the ceiling by less when a claim is added, and never comes to be within it", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 40_000_000 }), (of, more) => {
        const before = audited(of);
        const after = audited({ ...of, lines: [...of.lines, line("claim", 90, "One more", more)] });
        for (const which of ["realistic", "best"] as const) {
          const [less, greater] = [before.verdict.above[which], after.verdict.above[which]];
          // Where the new claim makes another look like a total, the sum is in doubt and no pounds are given.
          if (typeof less === "number" && typeof greater === "number") expect(greater).toBeGreaterThanOrEqual(less);
        }
        if (after.findings[0]?.result === "pass") expect(before.findings[0]?.result).not.toBe("fail");
      }),
      { numRuns: 200 },
    );
  });

  it("has k times the pounds at stake, and the same results, when all its money is k times as much", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(2, 4, 8, 0.5, 1_024), (of, k) => {
        const [before, after] = [audited(of), audited(timesMoney(of, k), moneyInputsTimes(k))];
        for (const [index, { id, result, because, pounds: stake }] of before.findings.entries()) {
          const other = after.findings[index];
          expect(other).toMatchObject({ id, result, because });
          if (typeof stake === "number") expect(other?.pounds).toBeCloseTo(stake * k, 3);
          else expect(other?.pounds).toEqual(stake);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has a sentence for everything that is found on it", () => {
    fc.assert(
      fc.property(cases, (of) => {
        for (const finding of audited(of).findings) expect(becauseOf(finding)).not.toMatch(/\?|undefined|NaN/u);
      }),
      { numRuns: 100 },
    );
  });
});

/** Everything in pounds, of lines, options, partners and answers; a rate is pounds as well. */
const timesMoney = (of: BusinessCase, k: number): BusinessCase => {
  const times = <F extends CaseFigure>(figure: F): F =>
    typeof figure.value === "number" ? { ...figure, value: pounds(figure.value * k) } : figure;
  return {
    ...of,
    lines: of.lines.map((each) => ({ ...each, annual: times(each.annual), byYear: each.byYear.map(times) })),
    options: of.options.map((each) => ({ ...each, saving: times(each.saving), cost: times(each.cost) })),
    answers: of.answers.map((answer) => {
      const isMoney = ["pounds", "rate"].includes(caseTopics[answer.topic].kind);
      return isMoney && typeof answer.number === "number" ? { ...answer, number: answer.number * k } : answer;
    }),
  };
};

/** What counts as a round number is money too; the other inputs in pounds are used only beside one another. */
const moneyInputsTimes = (k: number) =>
  ({
    ...referenceCaseInputs,
    round_number: referenceCaseInputs.round_number * k,
  }) as unknown as typeof referenceCaseInputs;
