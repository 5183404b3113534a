import { auditCase } from "../../../src/audit/auditCase";
import { auditLines } from "../../../src/cli/audit/auditLines";
import type { BusinessCase } from "../../../src/model/businessCase";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import { wordsOfCheck } from "../../../src/text/caseChecks";
import { cleanCase, line, silentOn, withLines } from "../../audit/cleanCase";

const linesOf = (businessCase: BusinessCase): readonly string[] =>
  auditLines(
    {
      audit: auditCase(businessCase, referenceInputs, referenceCaseInputs),
      proofs: [],
      sheets: ["BB_CaseCover"],
      calculated: null,
    },
    "out.xlsx",
  );

/** What stands beside a label, its further lines joined. */
const beside = (lines: readonly string[], label: string): string => {
  const first = lines.findIndex((text) => text.startsWith(label.padEnd(22)));
  if (first === -1) throw new Error(`no line ${label}`);
  const next = lines.findIndex((text, at) => at > first && !text.startsWith(" ".repeat(22)));
  return lines
    .slice(first, next === -1 ? undefined : next)
    .map((text) => text.slice(22))
    .join(" ");
};

describe("what the command line prints of an audit", () => {
  it("of a sound case is its figures, that it stands, and the checks that pass by title", () => {
    const lines = linesOf(cleanCase);
    expect(lines[0]).toContain("Shared support services of Northmarsh, Easterdale and Wold (fictional)");
    expect(beside(lines, "Claim")).toBe(
      "£14,455,100 a year: 1.4 % of total expenditure of £1bn, 9.6 % of the cost in scope of £150m",
    );
    expect(beside(lines, "Savings ceiling")).toBe("£18m realistic, £36m best case: a share of total expenditure binds");
    expect(beside(lines, "Claim and ceiling")).toBe("within the realistic ceiling, within the best case");
    expect(beside(lines, "Payback")).toBe("in 2028-29 (the first is 2026-27)");
    expect(beside(lines, "Partners leaving")).toBe(
      "any 2 of 3 partners may leave, and at worst £1,441,020 a year is left",
    );
    expect(beside(lines, "Checks")).toBe("22 made: 0 fail, 0 cannot tell, 22 pass");
    expect(beside(lines, "Verdict")).toBe("The claims stand: every check that bears on how much is saved passes.");
    expect(lines.join(" ")).toContain(wordsOfCheck("governance").title);
    expect(lines).not.toContain("Fail");
    expect(lines).not.toContain("Cannot tell");
  });

  it("begins with the checks that fail, each with its pounds, its reason and its cells", () => {
    const lines = linesOf(withLines([line("claim", 10, "One finance team", 25_000_000)]));
    expect(beside(lines, "Claim and ceiling")).toBe(
      "£7,000,000 a year above the realistic ceiling, within the best case",
    );
    const first = lines.indexOf("Fail");
    expect(lines.slice(first, first + 5).map((text) => text.trim())).toEqual([
      "Fail",
      `${wordsOfCheck("claim-against-ceiling").title}: £7,000,000 at stake`,
      "The claim of £25,000,000 a year is above the realistic ceiling of £18,000,000, and within the",
      "best case of £36,000,000.",
      "in Business case!B10, Business case!B100:B101",
    ]);
    expect(first).toBeLessThan(lines.findIndex((text) => text.startsWith("Pass  ")));
  });

  it("names every claim with its pounds and its cell, those that do not stand first and with the checks against them", () => {
    const lines = linesOf(
      withLines([line("claim", 10, "One small team", 1_000_000), line("claim", 11, "One finance team", 25_000_000)]),
    );
    const first = lines.indexOf("Claims, one by one");
    expect(lines.slice(first, lines.indexOf("Fail") - 1).map((text) => text.trim())).toEqual([
      "Claims, one by one",
      "One finance team, £25,000,000 a year, Business case!A11: does not stand",
      expect.stringContaining(`because of “${wordsOfCheck("claim-against-ceiling").title}”`),
      "One small team, £1,000,000 a year, Business case!A10: cannot tell",
    ]);
  });

  it("says what cannot be told, and never as nought or as a pass", () => {
    const lines = linesOf({
      ...silentOn(["total-expenditure", "legal-advice-date"], withLines([])),
      partners: [],
    });
    expect(beside(lines, "Claim")).toBe("not known: the claims cannot be summed without doubt");
    expect(beside(lines, "Savings ceiling")).toContain("the other bound is not known and could only lower it");
    expect(beside(lines, "Claim and ceiling")).toBe(
      "cannot be told for the realistic ceiling, cannot be told for the best case",
    );
    expect(beside(lines, "Payback")).toBe("cannot be told: a year's figures are not known");
    expect(beside(lines, "Partners leaving")).toBe(
      "cannot be told: the case names fewer than two partners, so that none can leave the others",
    );
    expect(beside(lines, "Verdict")).toMatch(/^Whether the claims stand cannot be told: .* none fails\.$/u);
    expect(lines).toContain(`  ${wordsOfCheck("procurement-law").title}: pounds at stake cannot be told`);
    expect(lines.join("\n")).not.toMatch(/£0\b/u);
  });

  it("counts the years of a case without any as the case is read, from year 0, and says that this is in its favour", () => {
    const withoutYears = { ...cleanCase, years: [], lines: cleanCase.lines.map((one) => ({ ...one, byYear: [] })) };
    expect(beside(linesOf(withoutYears), "Payback")).toBe(
      "in year 2 (the first is year 0); it has no years of its own, and is read in its favour",
    );
  });

  it("names the partner that is one too many", () => {
    const costly = withLines([line("running-cost", 25, "Running the joint committee", 8_000_000)], ["running-cost"]);
    expect(beside(linesOf(costly), "Partners leaving")).toBe(
      "one of 3 partners may be one too many: without Northmarsh it is −£772,450 a year; up to 1, depending on who",
    );
  });

  it("fits a terminal, and is never coloured", () => {
    const lines = linesOf(silentOn(["in-scope-cost"]));
    expect(lines.length).toBeGreaterThan(30);
    for (const text of lines) {
      expect(text.length).toBeLessThanOrEqual(100);
      expect(text).not.toContain("\u001B");
    }
  });
});
