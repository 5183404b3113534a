import { auditCase } from "../../../src/audit/auditCase";
import type { BusinessCase } from "../../../src/model/businessCase";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import { caseJson } from "../../../src/run/case/caseJson";
import { cleanCase, line, silentOn, withLines } from "../../audit/cleanCase";
import { leaves, shapeOf, type Json, type Leaf } from "../../cli/jsonShape";

const { documented, holds, seen } = shapeOf("backbench audit");

const jsonOf = (businessCase: BusinessCase): Json =>
  JSON.parse(
    JSON.stringify(
      caseJson(
        {
          audit: auditCase(businessCase, referenceInputs, referenceCaseInputs),
          proofs: [{ id: "sums", label: "Sums", expected: 1, found: 1, tolerance: 0, result: "pass" }],
          sheets: ["BB_CaseCover"],
          calculated: null,
        },
        [{ code: "case/corrections-left", severity: "warning", facts: { sheets: "Case" } }],
      ),
    ),
  ) as Json;

const silent: BusinessCase = {
  ...silentOn(["total-expenditure", "in-scope-cost", "buy-in"], withLines([])),
  years: [],
  partners: [],
};
const tooLarge = withLines([line("claim", 10, "One finance team", 25_000_000)]);

describe("the JSON of an audit has only documented keys, each of its type, and a reason beside every missing number, for", () => {
  it.each([
    ["a sound case", cleanCase],
    ["a case of one claim too large", tooLarge],
    ["a case that says little", silent],
  ])("%s", (_, businessCase) => {
    const found = leaves(jsonOf(businessCase));
    expect(found.length).toBeGreaterThan(300);
    holds(found);
  });
});

it("documents no key that no audit has", () => {
  expect([...documented.keys()].filter((key) => !seen.has(key))).toEqual([]);
  expect(documented.size).toBeGreaterThan(80);
});

const at = (found: readonly Leaf[], key: string): readonly Json[] =>
  found.filter((leaf) => leaf.key === key).map(({ value }) => value);

describe("the JSON of an audit", () => {
  it("has a check for each of the twenty-two, with the spelling of every other result of ours", () => {
    const results = at(leaves(jsonOf(silent)), "checks[].result");
    expect(results).toHaveLength(22);
    expect(new Set(results)).toEqual(new Set(["pass", "cannot tell"]));
  });

  it("says what is not known as null, and never as 0", () => {
    const found = leaves(jsonOf(silent));
    for (const key of ["verdict.claim", "ceiling.realistic", "ceiling.claimOfTotal", "netPresentValue", "payback.year"])
      expect([key, at(found, key)]).toEqual([key, [null]]);
  });

  it("lists every topic, one that the case leaves blank without an answer and without a no", () => {
    const { answers } = jsonOf(silent) as unknown as { answers: readonly { topic: string; [key: string]: Json }[] };
    expect(answers.find(({ topic }) => topic === "buy-in")).toMatchObject({ answer: null, cell: null, yes: null });
    expect(answers.find(({ topic }) => topic === "review")).toMatchObject({ answer: "yes", yes: true });
  });
});
