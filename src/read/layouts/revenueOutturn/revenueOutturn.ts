import { rangeOf } from "../../../model/cells";
import type { Corrections } from "../../../model/corrections";
import type { CostLine, StatedTotal } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import { balance, remainderOf } from "../../amount/balance";
import { amountRoles, amountsOf, type FigureRow, lineId, lineOf } from "../../amount/figureRow";
import { cellIssues } from "../../detect/table/cellIssues";
import { findVolumes } from "../../detect/volumes/findVolumes";
import { rowArithmetic } from "../../detect/totals/rowArithmetic";
import { unreadable } from "../../detect/table/unreadable";
import { housingRemainder, isReturnLeaf, returnTotals, returnLabel } from "../../mapping/returnLines";
import type { Candidate } from "../../readRequest";
import { type Layout, type Reading, type Refusal, uncorrected } from "../../reading";
import { formChecks } from "./formChecks";
import { formsInList } from "./formsInList";
import { formsOnSheets } from "./formsOnSheets";
import { type FoundForm, type ReturnForms, rowOf } from "./returnForms";

/**
 * Reads a council's revenue outturn return as one cost table: RSX's services, the lines of RO6's central services, housing-benefit administration from RO4
 * with the rest of RSX's housing as a remainder, and total service expenditure as the whole.
 */
export const readRevenueOutturn: Layout = (reading) => {
  const asItStands = formsOf(reading, uncorrected);
  return asItStands === undefined
    ? []
    : [
        (corrections) => {
          const found = corrections === uncorrected ? asItStands : (formsOf(reading, corrections) ?? asItStands);
          return "code" in found ? { issue: found, score: certain } : readReturn(found, reading);
        },
      ];
};

const formsOf = (reading: Reading, corrections: Corrections): ReturnForms | Issue | undefined =>
  formsInList(reading, corrections) ?? formsOnSheets(reading, corrections);

const readReturn = (found: ReturnForms, reading: Reading): Candidate | Refusal => {
  const form = (name: FoundForm["form"]): FoundForm | undefined => found.forms.find((each) => each.form === name);
  const [rsx, ro4, ro6] = [form("RSX"), form("RO4"), form("RO6")];
  const central = ro6 && centralLines(ro6, reading);
  const services = rsx ? serviceLines(rsx, ro4, central !== undefined, reading) : housingOnly(ro4, reading);
  const lines = [...services.lines, ...(central?.lines ?? [])];
  const whole = rsx && wholeTotal(rsx, lines, reading);
  const all = whole?.remainder ? [...lines, whole.remainder] : lines;
  const totals: StatedTotal[] = [...(central?.totals ?? []), ...(whole ? [whole.total] : [])];
  const noticed = cellIssues([...all, ...totals], reading.sheets);
  const stopped = unreadable(noticed);
  if (stopped) return { issue: stopped, score: certain };
  const extents = found.forms.map(({ extent }) => extent);
  const volumes = findVolumes(reading, extents, found.year);
  return {
    score: rsx && ro6 ? certain : partial,
    table: {
      name: "Revenue outturn",
      layout: "revenue-outturn",
      englishReturns: true,
      extents,
      columns: [],
      council: found.council,
      year: found.year,
      months: 12,
      status: found.status,
      scale: rsx?.rows[0]?.scale ?? ro6?.rows[0]?.scale ?? 1_000,
      lines: all,
      totals,
      drivers: volumes.drivers,
      indicators: volumes.indicators,
      notes: found.notes,
      evidence: [...layoutEvidence(found), ...found.evidence],
      issues: [
        ...found.issues,
        ...absentForms(rsx, ro4, ro6),
        ...noticed,
        ...services.issues,
        ...(central?.issues ?? []),
        ...(whole?.issues ?? []),
        ...formChecks(found.forms, reading.sheets, reading.inputs),
        ...volumes.issues,
      ],
    },
  };
};

/** Recognised line by line, so nothing general (0.95 at most) comes before it, whole or in part. */
const certain = 0.98;
const partial = 0.96;

/** RO6 from its first central line to TOTAL CENTRAL SERVICES; lines in between that nobody knows are kept, unmapped. */
const centralLines = (form: FoundForm, { sheets, inputs }: Reading) => {
  const end = form.rows.findIndex(({ label }) => returnLabel(label) === returnTotals.RO6);
  const start = form.rows.findIndex(({ label }) => isReturnLeaf(label));
  const lines = form.rows
    .slice(start, end)
    .map((row) => lineOf({ ...row, section: "Central services" }, form.signs, sheets));
  const total = form.rows[end];
  if (!total) return { lines, totals: [], issues: [] };
  const balanced = balance(
    { row: total, amounts: amountsOf(total, form.signs, sheets), whole: false },
    lines,
    sheets,
    inputs,
  );
  return {
    lines: balanced.remainder ? [...lines, balanced.remainder] : lines,
    totals: [balanced.total],
    issues: [...balanced.issues, ...rowArithmetic(form.rows, sheets, inputs)],
  };
};

const serviceLines = (rsx: FoundForm, ro4: FoundForm | undefined, hasCentral: boolean, { sheets, inputs }: Reading) => {
  const benefits = rowOf(ro4, "Housing Benefits Administration");
  const lines: CostLine[] = [];
  for (const row of rsx.rows) {
    const label = returnLabel(row.label);
    if (label === returnTotals.RSX || (label === "central services" && hasCentral)) continue;
    const line = lineOf({ ...row, section: "Services" }, rsx.signs, sheets);
    if (!/^housing services\b/u.test(label) || !benefits || !ro4) lines.push(line);
    else lines.push(...splitHousing(line, lineOf({ ...benefits, section: "Housing" }, ro4.signs, sheets), sheets));
  }
  return { lines, issues: rowArithmetic(rsx.rows, sheets, inputs) };
};

const splitHousing = (housing: CostLine, benefits: CostLine, sheets: Reading["sheets"]): CostLine[] => {
  const roles = amountRoles.filter((role) => housing.amounts[role] !== undefined);
  const rest = roles.flatMap((role) => {
    const [total, part] = [housing.amounts[role], benefits.amounts[role]];
    return total ? [[role, part ? remainderOf(total, [part], sheets) : total] as const] : [];
  });
  return [
    {
      ...housing,
      id: `${lineId(housing.at)} remainder`,
      label: housingRemainder,
      kind: "remainder",
      amounts: Object.fromEntries(rest),
    },
    benefits,
  ];
};

const housingOnly = (
  ro4: FoundForm | undefined,
  { sheets }: Reading,
): { lines: CostLine[]; issues: readonly Issue[] } => {
  const benefits = rowOf(ro4, "Housing Benefits Administration");
  return { lines: benefits && ro4 ? [lineOf({ ...benefits, section: "Housing" }, ro4.signs, sheets)] : [], issues: [] };
};

const wholeTotal = (rsx: FoundForm, lines: readonly CostLine[], { sheets, inputs }: Reading) => {
  const row: FigureRow | undefined = rsx.rows.find(({ label }) => returnLabel(label) === returnTotals.RSX);
  return row && balance({ row, amounts: amountsOf(row, rsx.signs, sheets), whole: true }, lines, sheets, inputs);
};

const absentForms = (rsx: FoundForm | undefined, ro4: FoundForm | undefined, ro6: FoundForm | undefined): Issue[] =>
  [
    { form: "RSX", found: rsx },
    { form: "RO4", found: ro4 },
    { form: "RO6", found: ro6 },
  ].flatMap(({ form, found }) =>
    found ? [] : [{ code: "table/form-absent", severity: "warning" as const, facts: { form } }],
  );

const layoutEvidence = ({ forms }: ReturnForms) =>
  forms.map(({ form, extent, rows }) => ({
    decision: "layout",
    value: form,
    because: `the labels of ${rows.length} lines`,
    at: rangeOf({ sheet: extent.sheet, row: extent.top, column: extent.left }),
    confidence: 1,
  }));
