import type { Corrections } from "../../model/corrections";
import type { CostTable } from "../../model/costTable";
import { correctedTable } from "../asked/correctedTable";
import { rowEvidence, statedRows } from "../asked/statedRows";
import { tableColumns } from "../asked/tableColumns";
import { tableRows } from "../asked/tableRows";
import { asStated } from "../detect/money/asStated";
import { cellIssues } from "../detect/table/cellIssues";
import { councilOf } from "../detect/council/councilOf";
import { findVolumes } from "../detect/volumes/findVolumes";
import { findWholeTotal } from "../detect/totals/findWholeTotal";
import { hiddenParts } from "../detect/table/hiddenParts";
import { lostCodes } from "../detect/table/lostCodes";
import { type MoneyPlan, moneyPlan } from "../detect/money/moneyPlan";
import { notACostTable } from "../detect/table/notACostTable";
import { periodOf } from "../detect/years/periodOf";
import type { RawTable } from "../detect/table/rawTable";
import { rowsOfYear } from "../detect/years/rowsOfYear";
import { isTotalLabel } from "../detect/totals/totalWords";
import { unreadable } from "../detect/table/unreadable";
import { matchLabel } from "../mapping/matchLabel";
import type { Candidate } from "../readRequest";
import type { Layout, Reading, Refusal } from "../reading";
import { acrossSheets } from "./acrossSheets";
import { linesAndTotals } from "./linesAndTotals";

/** Under this a table does not look enough like a cost table to be offered. Judgement of this project. */
const leastScore = 0.4;

/** Reads every table asked for that no known layout claims. */
export const readGeneral: Layout = (reading) =>
  acrossSheets(reading, (table, corrections, isPart) => readTable(table, reading, corrections, isPart));

const readTable = (
  asked: RawTable,
  reading: Reading,
  corrections: Corrections,
  isPart: boolean,
): Candidate | Refusal => {
  const { request, sheets, workbook } = reading;
  const whole = correctedTable(asked, corrections, reading);
  if ("code" in whole) return { issue: whole, score: 0 };
  const corrected = statedRows(whole, corrections.rows);
  if ("code" in corrected) return { issue: corrected, score: 0 };
  const raw = rowsOfYear(corrected, request.year);
  if ("code" in raw) return { issue: raw, score: scoreOf(corrected, null) };
  const reason = notACostTable(raw);
  if (reason) return { issue: reason, score: 0 };
  const plan = moneyPlan(
    raw,
    request.year,
    reading.around.map(({ text }) => text),
    corrections.scale,
    corrections.signs,
  );
  const score = scoreOf(raw, "code" in plan ? null : plan) * (workbook.hidden.has(raw.grid.sheet) ? 0.5 : 1);
  if ("code" in plan) return { issue: plan, score };
  // A person who points at a table knows that it is one.
  const pointedAt = request.selection !== undefined || corrections.roles.size > 0 || corrections.header !== undefined;
  if (score < leastScore && !pointedAt && !isPart)
    return { issue: { code: "table/not-a-cost-table", severity: "error", at: { cells: raw.extent } }, score };
  const council = councilOf(raw, reading);
  if ("severity" in council) return { issue: council, score };

  const { lines, totals, evidence: summed, issues: sums } = linesAndTotals(raw, plan, reading);
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
    columns: tableColumns(raw, plan.columns),
    rows: tableRows(whole, { lines, totals }, corrections.rows),
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
        because: corrections.header ? asStated : `${moneyNamed(raw)} with figures below`,
        at: { ...raw.extent, bottom: raw.headerBottom },
        confidence: corrections.header ? 1 : raw.columns.filter(isMoneyColumn).length > 1 ? 0.95 : 0.8,
      },
      ...plan.evidence,
      ...summed,
      ...rowEvidence(whole, corrections.rows),
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
      ...lostCodes(raw),
      ...hiddenParts(raw, workbook.hidden),
    ],
  };
  return { table, score };
};

const isMoneyColumn = ({ kind, year }: RawTable["columns"][number]): boolean =>
  year !== null || (kind !== null && kind !== "ignored");

const moneyNamed = ({ columns }: RawTable): string => {
  const count = columns.filter(isMoneyColumn).length;
  return count === 1 ? "the row names one money column" : `the row names ${count} money columns`;
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
