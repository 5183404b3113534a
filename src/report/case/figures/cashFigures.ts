import { paybackYear, type CashFlowYear } from "../../../model/caseFlow";
import { isKnown, missing, type Maybe } from "../../../model/missing";
import { caseFigure } from "../caseFigure";
import type { CaseFrame } from "../caseFrame";
import { cashflowHeaders as at } from "../sheets/cashflow";
import { figureRow, whereKnown, type FigureRow } from "./figureRow";

/** What the cash flow comes to. */
export const cashFigures = ({ audit, refs }: CaseFrame): readonly FigureRow[] => {
  const of = (header: string): string => refs.column("CaseCashflow", header);
  const years = `COUNT(${of(at.number)})`;
  const isWhole = (header: string): string => `COUNT(${of(header)})=${years}`;
  const inDebt = `SUMPRODUCT(MAX((${of(at.cumulative)}<0)*${of(at.number)}))`;
  const worth = (headers: readonly string[]): string =>
    `IF(AND(${[`${years}>0`, ...headers.map(isWhole)].join(",")}),${headers.map((header) => `SUMPRODUCT(${of(header)},${of(at.factor)})`).join("+")},"[x]")`;
  const [claim, part] = [caseFigure(refs, "claim"), caseFigure(refs, "break_even_share")];
  const [savings, costs] = [caseFigure(refs, "savings_today"), caseFigure(refs, "costs_today")];
  return [
    figureRow(
      "payback_year",
      paybackYear(audit.payback),
      `IF(AND(${years}>0,${isWhole(at.cumulative)}),IF(OR(${inDebt}=0,${inDebt}=${years}),"[z]",${inDebt}+1),"[x]")`,
      "CaseCashflow",
    ),
    figureRow(
      "net_present_value",
      audit.netPresentValue,
      `IF(AND(${years}>0,${isWhole(at.discounted)}),SUM(${of(at.discounted)}),"[x]")`,
      "CaseCashflow",
    ),
    figureRow(
      "savings_today",
      today(audit, ({ saving }) => [saving]),
      worth([at.saving]),
      "CaseCashflow",
    ),
    figureRow(
      "costs_today",
      today(audit, ({ oneOffCost, runningCost }) => [oneOffCost, runningCost]),
      worth([at.oneOff, at.running]),
      "CaseCashflow",
    ),
    figureRow(
      "break_even_share",
      audit.breakEven.part,
      whereKnown([savings, costs], `IF(${savings}>0,${costs}/${savings},"[x]")`),
      "CaseFigures",
    ),
    figureRow("break_even_claim", audit.breakEven.claim, whereKnown([claim, part], `${claim}*${part}`), "CaseFigures"),
  ];
};

/** Amounts of all years in pounds of the first; missing where one of them is, or there is no year. */
const today = ({ flow }: CaseFrame["audit"], of: (year: CashFlowYear) => readonly Maybe[]): Maybe => {
  let sum = 0;
  for (const year of flow)
    for (const amount of of(year)) {
      if (!isKnown(amount)) return amount;
      sum += amount * year.factor;
    }
  return flow.length === 0 ? missing("not-stated") : sum;
};
