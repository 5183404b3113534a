import { auditCase } from "../../src/audit/auditCase";
import { caseCheckIds, type CaseCheckId, type CaseFinding, type CaseResult } from "../../src/model/caseCheck";
import { referenceCaseInputs } from "../../src/model/caseInputs";
import { caseReasons, sharedCaseReasons } from "../../src/model/caseReasons";
import { referenceInputs } from "../../src/model/inputs";
import { becauseOf, wordsOfCheck } from "../../src/text/caseChecks";
import { cleanCase } from "./cleanCase";
import { ofDelivery } from "./smallest/ofDelivery";
import { ofSoundness } from "./smallest/ofSoundness";
import { ofTheClaim } from "./smallest/ofTheClaim";
import type { SmallestCase } from "./smallest/smallestCase";

const smallestCases: readonly SmallestCase[] = [...ofTheClaim, ...ofDelivery, ...ofSoundness];

const found = ({ id, of }: Pick<SmallestCase, "id" | "of">): CaseFinding => {
  const finding = auditCase(of, referenceInputs, referenceCaseInputs).findings.find((each) => each.id === id);
  if (!finding) throw new Error(`no finding of ${id}`);
  return finding;
};

const resultOf = (id: CaseCheckId, because: string): CaseResult | undefined =>
  (({ ...sharedCaseReasons, ...caseReasons[id] }) as Readonly<Record<string, CaseResult>>)[because];

describe.each(caseCheckIds)("the check %s", (id) => {
  const mine = smallestCases.filter((each) => each.id === id);

  it.each(mine)("$name", ({ because, of, pounds }) => {
    const finding = found({ id, of });
    expect(finding).toMatchObject({ because, result: resultOf(id, because) });
    if (pounds === null) expect(finding.pounds).toHaveProperty("missing");
    else expect(finding.pounds).toBeCloseTo(pounds, 3);
  });

  it("has a case that fails it, one that cannot be told, and one for each of its reasons", () => {
    const results = mine.map(({ because }) => resultOf(id, because));
    expect(results).toEqual(expect.arrayContaining(["fail", "cannot-tell"]));
    const reasons = [...mine.map(({ because }) => because), found({ id, of: cleanCase }).because];
    expect(reasons).toEqual(expect.arrayContaining(Object.keys(caseReasons[id])));
  });

  it("has whole sentences for its rule, its source, its remedy and its pounds", () => {
    const { title, rule, source, remedy, stake } = wordsOfCheck(id);
    expect(title).toMatch(/^[A-Z].*[^.]$/u);
    for (const words of [rule, source, remedy, stake]) expect(words).toMatch(/^[A-Z“].*\.$/u);
  });
});

describe("what a check found", () => {
  it.each(smallestCases)("stands in whole words without a hole: the check $id $name", (smallest) => {
    const words = becauseOf(found(smallest));
    expect(words).toMatch(/^[A-Z“\d].*\.$/u);
    expect(words).not.toMatch(/\?|undefined|NaN|\[object| {2}|\.\./u);
  });

  it("names the cells of the answers that cannot be used, and of the claims that cannot be summed", () => {
    const cells = smallestCases
      .filter(({ because }) => because === "not-usable")
      .map((smallest) => found(smallest).cells.length);
    expect(Math.min(...cells)).toBeGreaterThan(0);
  });
});
