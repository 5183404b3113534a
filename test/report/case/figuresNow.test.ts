import fc from "fast-check";
import { auditCase } from "../../../src/audit/auditCase";
import type { BusinessCase, CaseFigure } from "../../../src/model/businessCase";
import { caseCheckIds, type CaseCheckId } from "../../../src/model/caseCheck";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import { isKnown } from "../../../src/model/missing";
import { pounds } from "../../../src/model/money";
import { resultLabels } from "../../../src/text/caseChecks";
import { cleanCase } from "../../audit/cleanCase";
import { calculated } from "./calculated";
import { caseReport } from "./caseReports";
import { onCells } from "./onCells";

/** Checks that figures alone decide where the case answers what it must. */
const byFigures: readonly CaseCheckId[] = [
  "claim-against-ceiling",
  "up-front-cost",
  "payback",
  "realisation-rate",
  "displacement-priced",
  "partner-withdrawal",
  "sensitivity",
];

const scaled = <F extends CaseFigure>(figure: F, by: number): F =>
  isKnown(figure.value) ? { ...figure, value: pounds(figure.value * by) } : figure;

/** The clean case with its claims and its costs larger or smaller, and another price of the work that moves. */
const changed = ({ claims, costs, price }: Record<"claims" | "costs" | "price", number>): BusinessCase => ({
  ...cleanCase,
  lines: cleanCase.lines.map((line) => {
    const by = line.part === "claim" ? claims : line.part === "planned-saving" ? 1 : costs;
    return { ...line, annual: scaled(line.annual, by), byYear: line.byYear.map((figure) => scaled(figure, by)) };
  }),
  answers: cleanCase.answers.map((answer) =>
    answer.topic === "displacement-cost" ? { ...answer, number: price, text: String(price) } : answer,
  ),
});

it("a result by the figures now, and its pounds, are those of an audit anew, whatever the case's own cells are changed to", async () => {
  const { report } = await caseReport(cleanCase);
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.record({
        claims: fc.double({ min: 0.05, max: 4, noNaN: true }),
        costs: fc.double({ min: 0, max: 8, noNaN: true }),
        price: fc.integer({ min: 1, max: 900_000 }),
      }),
      (change) => {
        const { of, cells } = onCells(changed(change));
        const made = calculated(report, cells);
        const anew = auditCase(of, referenceInputs, referenceCaseInputs);
        for (const id of byFigures) {
          const row = caseCheckIds.indexOf(id);
          const finding = anew.findings[row];
          if (!finding) throw new Error(id);
          seen.add(`${id} ${finding.result}`);
          const now = made.at("BB_CaseChecks", "Result by the figures now", row);
          const stake = made.at("BB_CaseChecks", "Pounds at stake (£)", row);
          expect({ id, now }).toEqual({ id, now: resultLabels[finding.result] });
          expect({ id, stake }).toEqual({
            id,
            stake: isKnown(finding.pounds) ? (expect.closeTo(finding.pounds, 2) as number) : "[x]",
          });
        }
      },
    ),
    {
      numRuns: 25,
      seed: 5,
      examples: [[{ claims: 1, costs: 1, price: 420_000 }], [{ claims: 3, costs: 0, price: 1 }]],
    },
  );
  expect([...seen].filter((each) => each.endsWith("fail")).length).toBeGreaterThanOrEqual(5);
});

it("an input that is changed turns a result without a new audit", async () => {
  const { report, cells } = await caseReport(cleanCase);
  const lower = {
    ...report,
    sheets: report.sheets.map((sheet) =>
      sheet.name !== "BB_CaseInputs" || !sheet.table
        ? sheet
        : {
            ...sheet,
            table: {
              ...sheet.table,
              rows: sheet.table.rows.map((row) =>
                row[0]?.value === "yield_realistic"
                  ? row.map((cell, column) =>
                      sheet.table?.columns[column]?.header === "Value" ? { value: 0.01 } : cell,
                    )
                  : row,
              ),
            },
          },
    ),
  };
  const made = calculated(lower, cells);
  expect(made.at("BB_CaseChecks", "Result", 0)).toBe("Pass");
  expect(made.at("BB_CaseChecks", "Result by the figures now", 0)).toBe("Fail");
  expect(made.at("BB_CaseChecks", "Pounds at stake (£)", 0)).toBeCloseTo(14_455_100 - 10_000_000, 2);
});
