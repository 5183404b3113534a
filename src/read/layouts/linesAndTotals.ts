import type { CostLine, Evidence, StatedTotal } from "../../model/costTable";
import type { Issue } from "../../model/issue";
import { isKnown } from "../../model/missing";
import { balance } from "../amount/balance";
import { amountsOf, lineOf } from "../amount/figureRow";
import { figureRow, type MoneyPlan } from "../detect/money/moneyPlan";
import type { RawRow, RawTable } from "../detect/table/rawTable";
import { netArithmetic, rowArithmetic } from "../detect/totals/rowArithmetic";
import { totalEvidence } from "../detect/totals/totalEvidence";
import { type TotalRow, totalRows } from "../detect/totals/totalRows";
import { isWholeTotalLabel } from "../detect/totals/totalWords";
import { knownPounds } from "../detect/money/valuedRow";
import { matchLabel } from "../mapping/matchLabel";
import type { Reading } from "../reading";

/** The lines of a table, its totals each held against what it covers, and what did not add up. */
export interface LinesAndTotals {
  readonly lines: readonly CostLine[];
  readonly totals: readonly StatedTotal[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/** Tells the lines of a table from its totals, and gives each total's remainder as a line of its own. */
export const linesAndTotals = (raw: RawTable, plan: MoneyPlan, { sheets, inputs }: Reading): LinesAndTotals => {
  const figures = new Map(raw.rows.map((row) => [row, figureRow(raw, plan, row)]));
  const valued = [...figures].map(([row, figure]) => ({
    row,
    pounds: knownPounds(amountsOf(figure, plan.signs, sheets)),
    unit: figure.scale,
  }));
  const found = totalRows(raw, valued, inputs);
  const sums = new Map(found.map((total) => [total.row, total]));
  const lines: CostLine[] = [];
  const byRow = new Map<RawRow, CostLine[]>();
  const totals: StatedTotal[] = [];
  const issues: Issue[] = rowArithmetic([...figures.values()], sheets, inputs);
  for (const row of raw.rows) {
    const figure = figures.get(row);
    if (!figure || sums.has(row)) continue;
    const line = lineOf({ ...figure, label: figure.label || `(no label, row ${row.row})` }, plan.signs, sheets);
    if (figure.label === "" && !Object.values(line.amounts).some(({ value }) => isKnown(value))) continue;
    lines.push(line);
    byRow.set(row, [line]);
  }
  const hasFrontLine = lines.some(({ label }) => {
    const match = matchLabel(label);
    return match.is === "one" && match.function === "front-line-services";
  });
  for (const total of found) {
    const figure = figures.get(total.row);
    if (!figure) continue;
    const amounts = amountsOf(figure, plan.signs, sheets);
    const covered = isMemo(total, lines, hasFrontLine, amounts)
      ? []
      : total.covers.flatMap((row) => byRow.get(row) ?? []);
    // The total of a table of support services alone is not the council's, whatever it is called.
    const whole = covered.length === 0 ? total.whole : hasFrontLine && (total.whole || covered.length === lines.length);
    const balanced = balance({ row: figure, amounts, whole }, covered, sheets, inputs);
    totals.push(balanced.total);
    issues.push(...balanced.issues);
    if (total.by !== "words" && total.by !== "stated")
      issues.push({
        code: "table/total-by-arithmetic",
        severity: "warning",
        at: { cells: { ...raw.extent, top: total.row.row, bottom: total.row.row } },
        facts: { line: figure.label, by: total.by },
      });
    if (!balanced.remainder) continue;
    lines.push(balanced.remainder);
    // Later totals over the same lines hold this remainder too.
    const last = total.covers.at(-1);
    if (last) byRow.set(last, [...(byRow.get(last) ?? []), balanced.remainder]);
  }
  return {
    lines,
    totals,
    evidence: totalEvidence(raw, found),
    issues: [...issues, ...netArithmetic(lines, inputs, plan.scale)],
  };
};

/** A total so much above its lines is the council's and not a total of them that does not sum. Judgement of this project. */
const farAbove = 1.05;

/** A council-wide total beside a table of support services alone is for information: its other pounds are not missing from the table. */
const isMemo = (
  total: TotalRow,
  lines: readonly CostLine[],
  hasFrontLine: boolean,
  amounts: StatedTotal["amounts"],
): boolean => {
  if (!isWholeTotalLabel(total.row.label) || hasFrontLine) return false;
  return (["gross", "net"] as const).some((role) => {
    const stated = amounts[role]?.value;
    let sum = 0;
    for (const { amounts: each } of lines) {
      const value = each[role]?.value;
      if (typeof value === "number") sum += value;
    }
    return typeof stated === "number" && stated > sum * farAbove;
  });
};
