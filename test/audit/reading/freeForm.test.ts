import { auditCase } from "../../../src/audit/auditCase";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import { answerOn, caseOf, figureText, issueTexts, lineText } from "./readingOf";
import { freeForm } from "./freeForm";

describe("a case on one sheet, with sections under each other and assumptions below", () => {
  const found = caseOf(freeForm);

  it("has each line under what its section says, its pounds by the unit beside the title", () => {
    expect(found.lines.map(lineText)).toEqual([
      "claim · Finance · 2107000",
      "claim · ICT · 1932000",
      "claim · Human resources · 1050000",
      "one-off-cost · ICT platform · 4000000",
      "one-off-cost · Redundancy costs · 1500000",
      "running-cost · Retained client side · 150000",
    ]);
    expect(found.scale).toBe(1_000);
  });

  it("takes the last year for a saving, in its cell, and the sum for what comes once, in none", () => {
    expect(found.lines[0]?.annual.at).toEqual({ sheet: "Case", row: 6, column: 6 });
    expect(found.lines[3]?.annual.at).toBeNull();
  });

  it("puts every year of every line under its heading", () => {
    expect(found.years).toEqual(["Year 0", "Year 1", "Year 2", "Year 3", "Year 4"]);
    expect(found.lines[4]?.byYear.map(({ value }) => figureText(value))).toEqual(["0", "1200000", "300000", "0", "0"]);
  });

  it("maps a line to the one function that its label names", () => {
    expect(found.lines.map((line) => line.function)).toEqual(["finance", "ict", "human-resources", null, null, null]);
  });

  it("says of totals, net and cumulative rows why they are no lines", () => {
    const totals = found.evidence.filter(({ decision }) => decision === "total").map(({ value }) => value);
    expect(totals).toEqual(expect.arrayContaining(["Total savings", "Total costs", "Net benefit", "Cumulative"]));
  });

  it("finds the partners, without their total", () => {
    expect(found.partners.map(({ name, share, inScope }) => [name, share.value, inScope.value])).toEqual([
      ["Northmarsh", 0.5, 30_000_000],
      ["Easterdale", 0.3, 18_000_000],
      ["Wold", 0.2, 12_000_000],
    ]);
  });

  it("finds the answers beside their labels, each in its own unit", () => {
    expect(answerOn(found, "optimism-bias")).toMatchObject({ number: 0.1, text: "10%" });
    expect(answerOn(found, "payback-year")).toMatchObject({ number: 3, text: "3 years" });
    expect(answerOn(found, "sensitivity-present")).toMatchObject({ yes: true, text: "Yes – see appendix C" });
    expect(answerOn(found, "total-expenditure")).toMatchObject({ number: 610_000_000 });
  });

  it("takes a cost that a check asks for as its answer", () => {
    expect(answerOn(found, "redundancy-cost")).toMatchObject({ number: 1_500_000 });
    expect(answerOn(found, "retained-client-cost")).toMatchObject({ number: 150_000 });
  });

  it("keeps its sentences for the known misquote", () => {
    expect(found.sentences.map(({ at }) => at.row)).toContain(31);
  });

  it("is called by its title, and has nothing to be said against it", () => {
    expect(found.name).toBe("Shared back-office services: outline business case");
    expect(issueTexts(found.issues)).toEqual([]);
  });

  it("can be audited: the claim, the payback and the misquote come out as a person would work them out", () => {
    const audit = auditCase(found, referenceInputs, referenceCaseInputs);
    expect(audit.claim.value).toBe(5_089_000);
    expect(audit.ceiling.realistic).toBeCloseTo(Math.min(0.12 * 60_000_000, 0.018 * 610_000_000));
    const cumulative = [-3_000, -3_850, -100, 4_839, 9_778].map((each) => each * 1_000);
    expect(audit.flow.map((year) => figureText(year.cumulative))).toEqual(cumulative.map(String));
    expect(audit.findings.find(({ id }) => id === "misquoted-yield")?.because).toBe("misquoted-in-text");
    // Its partners, their shares and its costs are known: all that is left is whether it was tested.
    expect(audit.findings.find(({ id }) => id === "partner-withdrawal")?.because).toBe("not-stated");
  });
});
