import { columnNamed } from "../../../src/report/rules/places";
import { errorRules } from "../../../src/report/rules";
import { cleanCase } from "../../audit/cleanCase";
import { caseWritten } from "./caseWritten";
import { onCells } from "./onCells";
import { untraced } from "./untraced";

const sheet = "Business case";

/** The sheets of a case of which a person has said a few things. */
const said = async () => {
  const { of } = onCells(cleanCase);
  const { report } = await caseWritten(
    {
      ...of,
      answers: of.answers.map((answer) =>
        answer.topic === "in-scope-cost"
          ? { topic: answer.topic, at: answer.at, text: "160000000", number: 160_000_000, yes: null }
          : answer,
      ),
    },
    {
      stated: {
        scale: 1,
        lines: [
          { at: { sheet, row: 10, column: 1 }, label: "One finance team", part: "claim" },
          { at: { sheet, row: 60, column: 1 }, label: "Not a saving", part: "ignored" },
        ],
        answers: [
          { topic: "in-scope-cost", value: 160_000_000 },
          { topic: "review", value: true },
        ],
      },
    },
  );
  const row = (id: string, key: string, text: string): Readonly<Record<string, unknown>> => {
    const at = columnNamed(report, id, key)?.cells.findIndex(({ value }) => value === text) ?? -1;
    const table = report.sheets.find(({ name }) => name === `BB_${id}`)?.table;
    return Object.fromEntries(
      (table?.columns ?? []).map(({ header }, index) => [header, table?.rows[at]?.[index]?.value]),
    );
  };
  return { report, row };
};

describe("the sheets of a case of which a person said something", () => {
  it("keep every rule, and every number can be traced", async () => {
    const { report } = await said();
    expect(errorRules.flatMap((rule) => rule(report))).toEqual([]);
    expect(untraced(report)).toEqual([]);
  });

  it("keep what was said apart from what was found, so that the next audit takes it as said", async () => {
    const { row } = await said();
    expect(row("CaseLines", "Line", "One finance team")).toMatchObject({ Part: "claim", "Part as found": "[x]" });
    expect(row("CaseLines", "Line", "One payroll")).toMatchObject({ Part: "claim", "Part as found": "claim" });
    expect(row("CaseInputs", "Name", "case_unit")).toMatchObject({ Value: 1, "As found": "[x]" });
    expect(row("CaseInputs", "Name", "case_sheets")).toMatchObject({ Value: sheet, "As found": sheet });
  });

  it("keep a line that is none, without an amount, so that it stays none", async () => {
    const { row } = await said();
    expect(row("CaseLines", "Line", "Not a saving")).toMatchObject({ Part: "ignored", "Amount (£)": "[z]" });
  });

  it("take a number that was given instead, and write it again", async () => {
    const { row } = await said();
    expect(row("CaseAnswers", "Topic", "in-scope-cost")).toMatchObject({
      Number: 160_000_000,
      "Answer instead": 160_000_000,
      Notes: "A person gave this answer in place of the case's own.",
    });
    expect(row("CaseAnswers", "Topic", "review")).toMatchObject({ "Answer instead": true });
  });
});
