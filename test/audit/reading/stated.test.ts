import { gridOf } from "../../read/gridOf";
import { freeForm } from "./freeForm";
import { answerOn, caseOf, caseOn, issueTexts, lineText, type Rows } from "./readingOf";

const at = (row: number): { readonly sheet: string; readonly row: number; readonly column: number } => ({
  sheet: "Case",
  row,
  column: 1,
});

describe("what a person says of a case", () => {
  it("of its unit holds against what the sheet says, but not against a unit in the cell", () => {
    const rows: Rows = [["Savings (£000)"], ["Saving", "£000"], ["Finance", 400], ["ICT", "£1.2m"]];
    const found = caseOf(rows, { scale: 1_000_000 });
    expect(found.lines.map(({ annual }) => annual.value)).toEqual([400_000_000, 1_200_000]);
    expect(found.scale).toBe(1_000_000);
  });

  it("of its sheets leaves the others unread", () => {
    const found = caseOn(
      [
        gridOf("Old", [
          ["Annual saving", "£"],
          ["Finance", 900_000],
        ]),
        gridOf("Case", freeForm),
      ],
      { sheets: ["Case"] },
    );
    expect(found.sheets).toEqual(["Case"]);
    expect(found.lines).toHaveLength(6);
  });

  it("of a line holds by its cell: what it is, its function, or that it is not read", () => {
    const found = caseOf(freeForm, {
      lines: [
        { at: at(6), label: "Finance", part: "planned-saving" },
        { at: at(7), label: "ICT", function: null },
        { at: at(8), label: "Human resources", part: "ignored" },
      ],
    });
    expect(found.lines.slice(0, 2).map(lineText)).toEqual([
      "planned-saving · Finance · 2107000",
      "claim · ICT · 1932000",
    ]);
    expect(found.lines.map(({ label }) => label)).not.toContain("Human resources");
    expect(found.lines[1]?.function).toBeNull();
  });

  it("of a line that has moved holds by its label on the sheet", () => {
    const found = caseOf([["Draft 4"], ...freeForm], {
      lines: [{ at: at(6), label: "Finance", part: "planned-saving" }],
    });
    expect(found.lines[0]).toMatchObject({ label: "Finance", part: "planned-saving", at: { row: 7 } });
  });

  it("of a line that is not there is named and not used", () => {
    const found = caseOf(freeForm, { lines: [{ at: at(6), label: "Catering", part: "ignored" }] });
    expect(found.lines).toHaveLength(6);
    expect(issueTexts(found.issues)).toEqual(["case/stated-line-not-found A6"]);
  });

  it("of a total makes it a line, and of a line without a part gives it one", () => {
    const rows: Rows = [["Case for sharing"], ["Area", "£"], ["Finance", 400_000], ["Total", 900_000]];
    const found = caseOf(rows, {
      lines: [
        { at: at(3), label: "Finance", part: "one-off-cost" },
        { at: at(4), label: "Total", part: "claim" },
      ],
    });
    expect(found.lines.map(lineText)).toEqual(["one-off-cost · Finance · 400000", "claim · Total · 900000"]);
  });

  it("as an answer replaces the case's, and keeps its cell", () => {
    const found = caseOf(freeForm, { answers: [{ topic: "optimism-bias", value: 0.15 }] });
    expect(answerOn(found, "optimism-bias")).toEqual({
      topic: "optimism-bias",
      at: { sheet: "Case", row: 27, column: 2 },
      text: "15 %",
      number: 0.15,
      yes: null,
    });
  });

  it("as an answer on what the case is silent on stands at the first cell of its first sheet", () => {
    const found = caseOf(freeForm, {
      answers: [
        { topic: "withdrawal-tested", value: true },
        { topic: "legal-advice-date", value: "12 May 2025" },
      ],
    });
    expect(answerOn(found, "withdrawal-tested")).toMatchObject({ at: at(1), text: "Yes", yes: true });
    expect(answerOn(found, "legal-advice-date")).toMatchObject({ at: at(1), text: "12 May 2025", number: 45_789 });
  });
});
