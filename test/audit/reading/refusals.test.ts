import { readCase } from "../../../src/audit/reading/readCase";
import { wordsOf } from "../../../src/text/issues";
import { gridOf, workbookOf } from "../../read/gridOf";
import { openedWorkbook } from "../../read/openedWorkbook";
import { freeForm } from "./freeForm";
import { caseOf, type Rows } from "./readingOf";

const codesOf = (rows: Rows): readonly string[] => {
  const outcome = readCase(workbookOf([gridOf("Sheet1", rows)]), {});
  return outcome.ok ? ["a case"] : outcome.issues.map(({ code }) => code);
};

describe("what is no business case", () => {
  it.each([
    "burnley-revenue-outturn-2024-25",
    "blackburn-with-darwen-revenue-outturn-2024-25",
    "lancashire-revenue-outturn-2024-25",
    "illustrative-borough-support-services-2024-25",
    "illustrative-borough-ledger-2024-25",
    "business-case-template",
  ])("%s is refused", async (name) => {
    const outcome = readCase(await openedWorkbook(`assets/examples/${name}.xlsx`), {});
    expect(outcome.ok ? outcome.value.lines : outcome.issues[0]?.code).toBe("case/none-found");
  });

  it.each<[string, Rows]>([
    ["an empty sheet", []],
    ["prose", [["The councils expect large savings from sharing their back office."], ["No figures are given here."]]],
    [
      "a budget with a savings target in it",
      [
        ["Service", "2025-26 budget £000"],
        ["Finance", 4_000],
        ["HR", 1_200],
        ["Savings target", -300],
        ["Total expenditure", 4_900],
      ],
    ],
    [
      "a cost table with redundancy in it",
      [
        ["Service", "Employees", "Running costs", "Income", "Net"],
        ["Finance", 300, 100, -20, 380],
        ["Redundancy costs", 50, 0, 0, 50],
        ["Total", 350, 100, -20, 430],
      ],
    ],
    [
      "payments",
      [
        ["Date", "Supplier", "Description", "Amount"],
        [45_789, "Acme", "Redundancy costs", 1_000],
        [45_790, "Acme", "Savings bank charges", 12],
      ],
    ],
  ])("%s is refused", (_, rows) => {
    expect(codesOf(rows)[0]).toBe("case/none-found");
  });

  it("is said with what a case looks like, and where to start from", () => {
    const outcome = readCase(workbookOf([gridOf("Sheet1", [])]), {});
    const [issue] = outcome.issues;
    const words = issue && wordsOf(issue);
    expect(words?.what).toMatch(/^No business case was found/u);
    expect(words?.todo).toMatch(/a list of savings .* template/u);
  });

  it("beside a case is left out of it", () => {
    const outcome = readCase(
      workbookOf([
        gridOf("RO6", [
          ["", "Employees", "Running expenses", "Total expenditure", "Net"],
          ["Total expenditure", 1, 2, 3, 4],
          ["Redundancy", 100, 20, 120, 120],
        ]),
        gridOf("Case", freeForm),
      ]),
      {},
    );
    expect(outcome.ok && outcome.value).toEqual({ ...caseOf(freeForm), issues: [] });
  });

  it("is a sheet that is named and not there", () => {
    const outcome = readCase(workbookOf([gridOf("Case", freeForm)]), { sheets: ["Case", "Savngs"] });
    expect(outcome.ok).toBe(false);
    expect(outcome.issues).toEqual([{ code: "case/sheet-not-found", severity: "error", facts: { sheet: "Savngs" } }]);
  });

  it("is a hidden sheet, unless it is named", () => {
    const workbook = workbookOf([gridOf("Notes", [["Nothing here"]]), gridOf("Case", freeForm)], ["Case"]);
    const outcome = readCase(workbook, {});
    expect(outcome.issues.map(({ code }) => code)).toEqual(["case/none-found", "case/hidden-sheet"]);
    expect(readCase(workbook, { sheets: ["Case"] }).ok).toBe(true);
  });
});
