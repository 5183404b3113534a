import type { CostLine, CostTable, StatedTotal } from "../../model/costTable";
import type { Issue } from "../../model/issue";
import { isKnown } from "../../model/missing";
import { balance } from "../amount/balance";
import { amountsOf, lineOf } from "../amount/figureRow";
import { cellIssues } from "../detect/cellIssues";
import { councilOf } from "../detect/councilOf";
import { findVolumes } from "../detect/findVolumes";
import { findWholeTotal } from "../detect/findWholeTotal";
import { hiddenParts } from "../detect/hiddenParts";
import { figureRow, type MoneyPlan, moneyPlan } from "../detect/moneyPlan";
import { notACostTable } from "../detect/notACostTable";
import { periodOf } from "../detect/periodOf";
import type { RawRow, RawTable } from "../detect/rawTable";
import { netArithmetic, rowArithmetic } from "../detect/rowArithmetic";
import { knownPounds, type TotalRow, totalRows } from "../detect/totalRows";
import { isTotalLabel, isWholeTotalLabel } from "../detect/totalWords";
import { unreadable } from "../detect/unreadable";
import { matchLabel } from "../mapping/matchLabel";
import type { Candidate } from "../readRequest";
import type { LayoutResult, Reading, Refusal } from "../reading";

/** Under this a table does not look enough like a cost table to be offered. Judgement of this project. */
const leastScore = 0.4;

/** Reads every table of a workbook that no known layout claims. */
export const readGeneral = (reading: Reading): LayoutResult => {
  const results = reading.rawTables.map((table) => readTable(table, reading));
  return {
    candidates: results.flatMap((result) => ("table" in result ? [result] : [])),
    refusals: results.flatMap((result) => ("issue" in result ? [result] : [])),
  };
};

const readTable = (raw: RawTable, reading: Reading): Candidate | Refusal => {
  const { request, sheets, workbook } = reading;
  const reason = notACostTable(raw);
  if (reason) return { issue: reason, score: 0 };
  const plan = moneyPlan(
    raw,
    request.year,
    reading.around.map(({ text }) => text),
  );
  const score = scoreOf(raw, "code" in plan ? null : plan) * (workbook.hidden.has(raw.grid.sheet) ? 0.5 : 1);
  if ("code" in plan) return { issue: plan, score };
  if (score < leastScore)
    return { issue: { code: "table/not-a-cost-table", severity: "error", at: { cells: raw.extent } }, score };
  const council = councilOf(raw, reading);
  if ("severity" in council) return { issue: council, score };

  const { lines, totals, issues: sums } = linesAndTotals(raw, plan, reading);
  if (lines.length === 0)
    return { issue: { code: "table/no-amounts", severity: "error", at: { cells: raw.extent } }, score: 0 };
  const noticed = cellIssues([...lines, ...totals], sheets);
  const stopped = unreadable(noticed);
  if (stopped) return { issue: stopped, score };
  const elsewhere = totals.some(({ whole }) => whole) ? null : findWholeTotal(raw, plan, reading);
  const volumes = findVolumes(reading, [raw.extent], plan.year);
  const period = periodOf(raw, reading.around);
  const table: CostTable = {
    name: raw.name,
    layout: "general",
    englishReturns: false,
    extents: [raw.extent],
    council: { code: council.code, name: council.name },
    year: plan.year,
    months: period.months,
    status: plan.status,
    scale: plan.scale,
    lines,
    totals: elsewhere ? [...totals, elsewhere.total] : totals,
    drivers: volumes.drivers,
    indicators: volumes.indicators,
    notes: raw.notes,
    evidence: [
      {
        decision: "header",
        value: `rows ${raw.headerTop} to ${raw.headerBottom}`,
        because: "the row names money columns that have figures under them",
        at: { ...raw.extent, bottom: raw.headerBottom },
        confidence: score,
      },
      ...plan.evidence,
      ...council.evidence,
      ...period.evidence,
    ],
    issues: [
      ...plan.issues,
      ...council.issues,
      ...period.issues,
      ...noticed,
      ...sums,
      ...(elsewhere?.issues ?? []),
      ...volumes.issues,
      ...hiddenParts(raw, workbook.hidden),
    ],
  };
  return { table, score };
};

const linesAndTotals = (raw: RawTable, plan: MoneyPlan, { sheets, inputs }: Reading) => {
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
    if (total.by !== "words")
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
  return { lines, totals, issues: [...issues, ...netArithmetic(lines, inputs, plan.scale)] };
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

/** Never as sure as a layout whose every line is known. */
const scoreOf = (raw: RawTable, plan: MoneyPlan | null): number => {
  const known = raw.rows.filter(({ label }) => matchLabel(label).is !== "unknown").length;
  const summed = raw.rows.some(({ label }) => isTotalLabel(label));
  return (
    (plan?.basisStated === true ? 0.3 : 0) +
    (plan?.unitStated === true ? 0.15 : 0) +
    (raw.rows.length >= 3 ? 0.1 : 0) +
    (summed ? 0.1 : 0) +
    0.3 * Math.min(1, (known * 2) / Math.max(1, raw.rows.length))
  );
};
