import { auditCase } from "../../src/audit/auditCase";
import type { BusinessCase } from "../../src/model/businessCase";
import { caseCheckIds, type CaseCheckId, type CaseFinding } from "../../src/model/caseCheck";
import { referenceCaseInputs } from "../../src/model/caseInputs";
import { referenceInputs } from "../../src/model/inputs";
import { missing } from "../../src/model/missing";
import { pounds } from "../../src/model/money";
import { becauseOf } from "../../src/text/caseChecks";
import { cleanCase, line, says, saying, withLines } from "./cleanCase";
import { emptyCase } from "./emptyCase";
import { fortyPartners } from "./fortyPartners";

const audited = (of: BusinessCase) => auditCase(of, referenceInputs, referenceCaseInputs);
const finding = (of: BusinessCase, id: CaseCheckId): CaseFinding => {
  const found = audited(of).findings.find((each) => each.id === id);
  if (!found) throw new Error(`no finding of ${id}`);
  return found;
};

describe("a percentage", () => {
  // 14,455,100 of 150,000,000 is 9.64 %.
  it.each([
    ["9.6 %", "pass"],
    ["9.64 per cent", "pass"],
    ["9.6", "pass"],
    ["0.096", "pass"],
    ["0.0963673", "pass"],
    ["10 %", "pass"],
    ["10", "pass"],
    ["0.1", "pass"],
    ["9.7 %", "fail"],
    ["0.12", "fail"],
    ["12 %", "fail"],
    ["960 %", "fail"],
    ["12", "cannot-tell"],
    ["960", "cannot-tell"],
  ])("stated as %s comes out as %s beside a claim that is 9.64 %% of its base", (text, result) => {
    expect(finding(saying({ "claimed-share": text }), "base-stated").result).toBe(result);
  });

  it("of 12 without a sign that agrees with nothing is given with both its readings", () => {
    const found = finding(saying({ "claimed-share": "12" }), "base-stated");
    expect(found.facts).toMatchObject({ asStands: 12, asPercent: 0.12 });
    expect(becauseOf(found)).toContain("it may mean 12.0 % or 1200.0 %");
  });
});

describe("forty partners", () => {
  const forty = (tested: string, running: number): BusinessCase => ({
    ...saying(
      { "withdrawal-tested": tested },
      withLines([line("running-cost", 25, "Running it", running)], ["running-cost"]),
    ),
    partners: fortyPartners,
  });

  it("are covered in every set, with the smallest number of leavers that turns the net negative", () => {
    // Each saves 361,377.50 a year: 36 leavers leave 1,445,510, which is less than 1,450,000.
    const found = finding(forty("yes", 1_450_000), "partner-withdrawal");
    expect(found).toMatchObject({ result: "pass", facts: { partners: 40, leavers: 36 } });
    expect(found.facts["net"]).toBeCloseTo(40 * 361_377.5 - 36 * 361_377.5 - 1_450_000, 6);
  });

  it("are undone by one where the running cost takes nearly all of the saving", () => {
    expect(finding(forty("yes", 14_200_000), "partner-withdrawal")).toMatchObject({
      because: "one-leaver-too-many",
      facts: { who: "Council 01" },
    });
  });
});

describe("a total among the claims", () => {
  const doubled = withLines([
    line("claim", 10, "One", 6_000_001),
    line("claim", 11, "Two", 5_000_002),
    line("claim", 12, "Both", 11_000_003),
  ]);

  it("fails the check on double counting, and no other check counts it as a saving", () => {
    const { findings, verdict } = audited(doubled);
    expect(finding(doubled, "double-counting")).toMatchObject({ because: "sum-of-others", pounds: 11_000_003 });
    expect(findings.filter(({ because }) => because === "claim-not-known").map(({ id }) => id)).toEqual([
      "claim-against-ceiling",
      "base-stated",
      "up-front-cost",
      "payback",
      "realisation-rate",
      "partner-withdrawal",
    ]);
    expect(verdict).toMatchObject({
      stands: "does-not-stand",
      claim: missing("not-comparable"),
      above: { realistic: missing("not-comparable") },
    });
    expect(verdict.claims.map(({ stands }) => stands)).toEqual(["cannot-tell", "cannot-tell", "does-not-stand"]);
  });
});

describe("a topic that is answered twice", () => {
  const twice = (text: string): BusinessCase => ({
    ...cleanCase,
    answers: [...cleanCase.answers, says("decentralised-support-cost", text), says("buy-in", "no")],
  });

  it("cannot be told where the answers are two, a yes and a no among them", () => {
    expect(finding(twice("12,400"), "decentralised-support").because).toBe("not-usable");
    expect(finding(twice("12,400"), "governance")).toMatchObject({
      because: "not-usable",
      facts: { topics: "buy-in" },
    });
  });

  it("holds where they say the same", () => {
    expect(finding(twice("12400000"), "decentralised-support").result).toBe("pass");
  });
});

describe("a line that cannot be read", () => {
  it("leaves its own claim open, and the claims together", () => {
    const { verdict } = audited({
      ...cleanCase,
      lines: [...cleanCase.lines, line("claim", 15, "The rest", missing("text-in-cell"))],
    });
    expect(verdict.claim).toEqual(missing("not-comparable"));
    expect(verdict.stands).toBe("cannot-tell");
    expect(verdict.claims.at(-1)).toMatchObject({ stands: "cannot-tell", pounds: missing("text-in-cell") });
  });
});

describe("an empty case", () => {
  it("passes nothing and fails nothing", () => {
    const { findings, verdict } = audited(emptyCase);
    expect(findings).toHaveLength(caseCheckIds.length);
    expect(findings.map(({ result }) => result)).toEqual(findings.map(() => "cannot-tell"));
    expect(findings.map(({ pounds: stake }) => typeof stake)).toEqual(findings.map(() => "object"));
    expect(verdict).toMatchObject({ stands: "cannot-tell", claims: [], claim: missing("not-stated") });
  });
});

describe("a case of one claim that is nothing", () => {
  it("divides by nothing without a wrong number", () => {
    const { findings } = audited({ ...withLines([line("claim", 10, "Nothing", pounds(0))]) });
    const figures = findings
      .flatMap(({ pounds: stake, facts }) => [stake, ...Object.values(facts)])
      .filter((figure) => typeof figure === "number");
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
  });
});
