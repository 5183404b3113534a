import { auditCase } from "../../../src/audit/auditCase";
import { readCase } from "../../../src/audit/reading/readCase";
import { caseCheckIds } from "../../../src/model/caseCheck";
import { caseTopics } from "../../../src/model/caseTopics";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import type { BusinessCase } from "../../../src/model/businessCase";
import { referenceInputs } from "../../../src/model/inputs";
import { taxonomy } from "../../../src/model/taxonomy";
import { functionOfLine } from "../../../src/audit/reading/lines/functionOfLine";
import { functionLabels } from "../../../src/text/functions";
import { openedWorkbook } from "../../read/openedWorkbook";
import { issueTexts } from "./readingOf";

const example = async (name: string): Promise<BusinessCase> => {
  const outcome = readCase(await openedWorkbook(`assets/examples/${name}.xlsx`), {});
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join(", "));
  return outcome.value;
};

describe("the template, filled in", () => {
  it("has every part of its sheets read, every question answered, and nothing to be said against it", async () => {
    const found = await example("fictional-clean-business-case");
    expect(new Set(found.lines.map(({ part }) => part))).toEqual(
      new Set(["claim", "one-off-cost", "running-cost", "planned-saving"]),
    );
    expect(found.lines.filter(({ part }) => part === "claim").every((line) => line.function !== null)).toBe(true);
    expect(new Set(found.answers.map(({ topic }) => topic))).toEqual(new Set(Object.keys(caseTopics)));
    expect(found.answers).toHaveLength(Object.keys(caseTopics).length);
    expect(found.years).toHaveLength(6);
    expect(found.partners).toHaveLength(3);
    expect(found.options.length).toBeGreaterThanOrEqual(3);
    expect(issueTexts(found.issues)).toEqual([]);
  });

  it("passes every check where the case does", async () => {
    const audit = auditCase(await example("fictional-clean-business-case"), referenceInputs, referenceCaseInputs);
    expect(audit.findings).toHaveLength(caseCheckIds.length);
    expect(audit.findings.filter(({ result }) => result !== "pass").map(({ id, because }) => [id, because])).toEqual(
      [],
    );
  });

  it("knows every function that its list offers", () => {
    const offered = taxonomy
      .map(({ id }) => id)
      .filter((id) => !["total", "central-services", "support-services", "front-line-services"].includes(id));
    expect(offered.length).toBeGreaterThan(15);
    expect(offered.filter((id) => functionOfLine("One team", functionLabels[id]) !== id)).toEqual([]);
  });
});

describe("the public figures of Clyde Valley 2011, as a workbook", () => {
  it("are the claim, the investment, the councils and the answers of its sheet", async () => {
    const found = await example("clyde-valley-2011-business-case");
    expect(found.lines.map(({ part, annual }) => [part, annual.value])).toEqual([
      ["claim", 30_000_000],
      ["one-off-cost", 28_000_000],
    ]);
    expect(found.partners).toHaveLength(7);
    const { claim, inScope, findings } = auditCase(found, referenceInputs, referenceCaseInputs);
    expect([claim.value, inScope.value]).toEqual([30_000_000, 155_000_000]);
    expect(findings[0]).toMatchObject({ because: "above-realistic", facts: { realistic: 18_600_000 } });
  });
});

describe("a case in a form of its own, in thousands", () => {
  it("has its lines, its plan and its answers read", async () => {
    const found = await example("fictional-shaky-business-case");
    const sumOf = (part: string): number =>
      found.lines.reduce((sum, line) => sum + (line.part === part ? Number(line.annual.value) : 0), 0);
    expect([sumOf("claim"), sumOf("one-off-cost"), sumOf("running-cost"), sumOf("planned-saving")]).toEqual([
      13_700_000, 5_000_000, 600_000, 3_120_000,
    ]);
    expect(found.partners).toHaveLength(6);
    expect(found.options).toHaveLength(2);
    expect(found.answers.map(({ topic }) => topic)).toContain("failure-demand-share");
  });
});
