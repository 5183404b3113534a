import { casePartsOfMoney, type CaseLine, type CaseMoneyPart } from "../../../model/businessCase";
import { rangeOf } from "../../../model/cells";
import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import type { StatedCaseLine } from "../../../model/statedCase";
import { functionOfLine } from "./functionOfLine";
import { annualOf } from "./annualOf";
import { byShape } from "./byShape";
import { lineIssues } from "./lineIssues";
import type { MoneyRow } from "./moneyRow";
import { statedRows } from "./statedRows";
import { totalsAmongRows } from "./totalsAmongRows";
import { yearsOfCase } from "./yearsOfCase";

/** The lines of a case. */
export interface LinesOfCase {
  readonly years: readonly string[];
  readonly lines: readonly CaseLine[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/** Makes lines of rows of money: after what the person says, without totals and splits by partner, each with its years and its amount in full effect. */
export const linesOfCase = (found: readonly MoneyRow[], stated: readonly StatedCaseLine[]): LinesOfCase => {
  const { rows, saidOf, issues: notFound } = statedRows(found, stated);
  const sorted = totalsAmongRows(rows.filter(({ part }) => part !== "none"));
  const shaped = sorted.lines.map(byShape);
  const split = splitByPartner(shaped);
  const kept = shaped.filter((row) => !split.includes(row));
  const read = kept.filter((row): row is MoneyRow & { readonly part: CaseMoneyPart } => isPart(row.part));
  const years = yearsOfCase(read);
  const evidence: Evidence[] = [...sorted.evidence, ...split.map(splitEvidence)];
  const lines = read.map((row): CaseLine => {
    const { figure, by } = annualOf(row, row.part, years.own(row));
    const said = saidOf(row);
    evidence.push({
      decision: "part",
      value: row.part,
      because: `${row.because}; amount: ${by.replaceAll("-", " ")}`,
      at: rangeOf(row.at),
      confidence: row.because === "as stated" ? 1 : row.because.startsWith("label") ? 0.7 : 0.9,
    });
    return {
      part: row.part,
      label: row.label,
      at: row.at,
      function: said?.function !== undefined ? said.function : functionOfLine(row.label, row.functionSaid),
      annual: figure,
      byYear: years.byYear(row),
    };
  });
  return {
    years: years.headings,
    lines,
    evidence,
    issues: [...notFound, ...sorted.issues, ...years.issues, ...lineIssues(kept, lines, years.own)],
  };
};

const isPart = (part: MoneyRow["part"]): part is CaseMoneyPart => casePartsOfMoney.some((each) => each === part);

/** Savings by council say again what the savings by line say. */
const splitByPartner = (rows: readonly MoneyRow[]): readonly MoneyRow[] =>
  rows.filter((row) => row.table.byPartner && rows.some((other) => other.part === row.part && !other.table.byPartner));

const splitEvidence = ({ label, at }: MoneyRow): Evidence => ({
  decision: "part",
  value: label,
  because: "no line: a split by partner of what stands elsewhere by line",
  at: rangeOf(at),
  confidence: 0.8,
});
