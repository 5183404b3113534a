import { rangeOf } from "../../../model/cells";
import type { Amount, AmountRole, CostLine, StatedTotal } from "../../../model/costTable";
import type { Inputs } from "../../../model/inputs";
import type { Issue } from "../../../model/issue";
import { isKnown } from "../../../model/missing";
import type { Scale } from "../../../model/money";
import { amountOf, type Sheets } from "../../amount/amountOf";
import { balance, remainderOf } from "../../amount/balance";
import { lineId } from "../../amount/figureRow";
import { type LfrForm, lfrLines, lfrSections, lfrService } from "../../mapping/lfrLines";
import { generalFundTotal, isOutside, isTotal, totalOf } from "./lfrTotals";
import type { LfrService, LfrSheet } from "./lfrSheet";

/** What the forms are read with. */
export interface LfrUnits {
  readonly sheets: Sheets;
  readonly inputs: Inputs;
  readonly scale: Scale;
  /** −1 where a form states income as a positive figure, against the notes. */
  readonly incomeSign: (form: LfrForm) => 1 | -1;
}

type Amounts = CostLine["amounts"];
type Forms = Readonly<Partial<Record<LfrForm, LfrSheet>>>;

/**
 * The lines of a return. Where support services have lines of their own (LFR SS, or the row of LFR 00), what of them is charged to a service is taken out of it,
 * so that no pound stands twice; elsewhere they are stated as its recharges.
 */
export const lfrLinesAndTotals = (forms: Forms, units: LfrUnits) => {
  const apart = forms.summary !== undefined || forms.support !== undefined;
  const lines: CostLine[] = [];
  const totals: StatedTotal[] = [];
  const issues: Issue[] = [];
  const settle = (
    total: LfrService | undefined,
    amounts: Amounts,
    covered: readonly CostLine[],
    whole: boolean,
  ): void => {
    if (!total) return;
    const row = { label: total.label, code: null, at: total.at, section: "", cells: {}, scale: units.scale };
    const balanced = balance({ row, amounts, whole }, covered, units.sheets, units.inputs);
    totals.push(balanced.total);
    issues.push(...balanced.issues);
    if (balanced.remainder) lines.push(balanced.remainder);
  };
  for (const form of ["summary", "central", "support"] as const) {
    const sheet = forms[form];
    if (!sheet) continue;
    const own = sheet.services
      .filter((service) => !isTotal(service) && !(form === "summary" && isOutside(service)))
      .filter(({ label }) => !(form === "summary" && forms.central && lfrService(label) === "central services"))
      .map((service) => lineOf(service, form, apart && form !== "support", units));
    lines.push(...own);
    const total = totalOf(sheet);
    if (form !== "summary" && total)
      settle(total, amountsOf(total, form, apart && form !== "support", units), own, false);
  }
  if (forms.summary) lines.push(...supportLines(forms.summary, forms.support !== undefined, units));
  const whole = forms.summary && generalFundTotal(forms.summary);
  // Employees of support services reach the summary as charges, so its employee costs are no total of the lines'.
  if (whole) {
    const { employees: _employees, ...amounts } = amountsOf(whole, "summary", false, units, false);
    settle(whole, amounts, [...lines], true);
  }
  return { lines, totals, issues };
};

const lineOf = (service: LfrService, form: LfrForm, apart: boolean, units: LfrUnits): CostLine => ({
  id: lineId(service.at),
  label: service.label,
  code: null,
  at: service.at,
  section: lfrSections[form],
  kind: "line",
  amounts: amountsOf(service, form, apart, units),
  mapped: [],
});

/** A service's amounts; with `apart`, less the support services charged to it, which otherwise are its recharges where `stated`. */
const amountsOf = ({ cells }: LfrService, form: LfrForm, apart: boolean, units: LfrUnits, stated = true): Amounts => {
  const amount = (measure: keyof typeof cells): Amount | undefined => {
    const cell = cells[measure];
    const sign = measure === "income" ? units.incomeSign(form) : 1;
    return cell && amountOf(units.sheets, [rangeOf(cell)], [], sign * units.scale);
  };
  const support = amount("support");
  const less = (total: Amount | undefined): Amount | undefined =>
    total && apart && support && isKnown(support.value) ? remainderOf(total, [support], units.sheets) : total;
  const found: Readonly<Partial<Record<AmountRole, Amount | undefined>>> = {
    gross: less(amount("gross")),
    income: amount("income"),
    net: less(amount("net")),
    ...(apart || !stated ? {} : { recharges: support }),
    employees: amount("employees"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, each]) => each !== undefined));
};

/** Support services where LFR SS does not give them line by line; and, where it does, what is charged outside the general fund, taken out of them. */
const supportLines = (summary: LfrSheet, inDetail: boolean, { sheets, scale }: LfrUnits): CostLine[] => {
  const charged = summary.services.filter(
    (service) => !isTotal(service) && service.cells.support && isOutside(service) === inDetail,
  );
  const cells = charged.flatMap(({ cells: { support } }) => support ?? []);
  const [first] = cells;
  if (!first) return [];
  const amount = amountOf(sheets, cells.map(rangeOf), [], inDetail ? -scale : scale);
  return [
    {
      id: `${lineId(first)} support`,
      label: inDetail ? lfrLines.supportElsewhere : lfrLines.support,
      code: null,
      at: first,
      section: lfrSections.support,
      kind: inDetail ? "remainder" : "line",
      amounts: { gross: amount, net: amount },
      mapped: [],
    },
  ];
};
