import type { CaseLine, CaseMoneyPart } from "../../model/businessCase";
import type { CaseAudit } from "../../model/caseAudit";
import { isKnown, missing, type Maybe } from "../../model/missing";
import type { CheckDraft } from "../checkDraft";
import type { CaseFrame, CaseReferences } from "./caseFrame";
import { cashflowHeaders as at } from "./sheets/cashflow";

/** Whether the cash flow is the case's amounts, whether it adds up, and whether a missing figure was taken for one. */
export const cashProofs = (frame: CaseFrame): readonly CheckDraft[] => {
  const { audit, refs } = frame;
  const of = (header: string): string => refs.column("CaseCashflow", header);
  const isWhole = audit.flow.length > 0 && audit.flow.every(({ net }) => isKnown(net));
  const whole = (formula: string): string =>
    `IF(AND(COUNT(${of(at.number)})>0,COUNT(${of(at.net)})=COUNT(${of(at.number)})),${formula},"[x]")`;
  const ifWhole = (sum: Maybe): Maybe => (isWhole ? sum : missing("not-comparable"));
  const total = (each: (year: CaseAudit["flow"][number]) => Maybe): number =>
    audit.flow
      .map(each)
      .filter(isKnown)
      .reduce((sum: number, amount) => sum + amount, 0);
  return [
    {
      id: "amounts-in-cashflow-out",
      label: "Savings less costs of the cash flow, before optimism bias, are those of the case's amounts",
      expected: ifWhole(amountsTogether(audit)),
      found: ifWhole(
        total(({ saving }) => saving) - total(({ oneOffCost }) => oneOffCost) - total(({ runningCost }) => runningCost),
      ),
      expectedFormula: whole(amountsFormula(audit, refs)),
      foundFormula: whole(`SUM(${of(at.saving)})-SUM(${of(at.oneOff)})-SUM(${of(at.running)})`),
    },
    {
      id: "cumulative-sums",
      label: "The last cumulative figure is the sum of every year's net",
      expected: ifWhole(total(({ net }) => net)),
      found: ifWhole(audit.flow.at(-1)?.cumulative ?? missing("not-comparable")),
      expectedFormula: whole(`SUM(${of(at.net)})`),
      foundFormula: whole(`INDEX(${of(at.cumulative)},COUNT(${of(at.number)}))`),
    },
    {
      id: "no-missing-figure-used",
      label: "Years whose net is a number though one of its parts is not",
      expected: 0,
      found: audit.flow.filter(
        ({ net, expected, oneOffCost, runningCost }) =>
          isKnown(net) && ![expected, oneOffCost, runningCost].every(isKnown),
      ).length,
      foundFormula: `SUMPRODUCT(ISNUMBER(${of(at.net)})*(1-ISNUMBER(${of(at.expected)})*ISNUMBER(${of(at.oneOff)})*ISNUMBER(${of(at.running)})))`,
    },
  ];
};

const parts = ["claim", "one-off-cost", "running-cost"] as const satisfies readonly CaseMoneyPart[];

/** Savings less costs over all years, straight from the lines. */
const amountsTogether = ({ businessCase: { lines, years }, flow }: CaseAudit): number =>
  lines.reduce((sum, line) => sum + signOf(line) * overYears(line, years.length, flow.length), 0);

const signOf = ({ part }: CaseLine): number => (part === "claim" ? 1 : part === "planned-saving" ? 0 : -1);

/** A case without years spends once in the first, and saves and runs in each of the others. */
const overYears = ({ part, annual, byYear }: CaseLine, years: number, shown: number): number => {
  const known = (figures: readonly Maybe[]): number =>
    figures.filter(isKnown).reduce((sum: number, amount) => sum + amount, 0);
  if (years > 0) return known(byYear.map(({ value }) => value));
  return known([annual.value]) * (part === "one-off-cost" ? 1 : shown - 1);
};

const amountsFormula = ({ businessCase: { years } }: CaseAudit, refs: CaseReferences): string => {
  const sheet = years.length > 0 ? "CaseAmounts" : "CaseLines";
  const amounts = refs.column(sheet, years.length > 0 ? "Counted (£)" : "Amount (£)");
  const [claims = "", oneOff = "", running = ""] = parts.map(
    (part) => `SUMIFS(${amounts},${refs.column(sheet, "Part")},"${part}")`,
  );
  if (years.length > 0) return `${claims}-${oneOff}-${running}`;
  return `(${claims}-${running})*(COUNT(${refs.column("CaseCashflow", at.number)})-1)-${oneOff}`;
};
