import { missing, type Maybe } from "../../../model/missing";
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
  const today = (header: string): string => `SUMPRODUCT(${of(header)},${of(at.factor)})`;
  const [claim, part] = [caseFigure(refs, "claim"), caseFigure(refs, "break_even_share")];
  return [
    figureRow(
      "payback_year",
      payback(audit.payback),
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
      "break_even_share",
      audit.breakEven.part,
      `IF(AND(${[at.saving, at.oneOff, at.running].map(isWhole).join(",")}),IF(${today(at.saving)}>0,(${today(at.oneOff)}+${today(at.running)})/${today(at.saving)},"[x]"),"[x]")`,
      "CaseCashflow",
    ),
    figureRow("break_even_claim", audit.breakEven.claim, whereKnown([claim, part], `${claim}*${part}`), "CaseFigures"),
  ];
};

/** A case that is never in debt has no year to pay back in, and one that never pays back within its years has none either. */
const payback = (found: CaseFrame["audit"]["payback"]): Maybe => {
  if (found.is === "in-year") return found.year;
  return missing(found.is === "cannot-tell" ? "not-stated" : "not-applicable");
};
