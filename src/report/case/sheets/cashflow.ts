import type { CaseMoneyPart } from "../../../model/businessCase";
import type { CashFlowYear } from "../../../model/caseFlow";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { poundsColumn } from "../../poundsColumn";
import { here } from "../../references";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { linesSum, unlessTotals, yearSum } from "../partSum";

/** Headers that other sheets refer to or draw. */
export const cashflowHeaders = {
  number: "Year number",
  year: "Year",
  saving: "Savings claimed (£)",
  expected: "Savings after optimism bias (£)",
  oneOff: "One-off cost (£)",
  running: "Running cost (£)",
  net: "Net (£)",
  cumulative: "Cumulative (£)",
  factor: "Discount factor",
  discounted: "Discounted net (£)",
} as const;

/** BB_CaseCashflow: savings and costs year by year, and what they come to today. */
export const caseCashflowSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseCashflow"),
  above: aboveTable(
    frame,
    {
      title: "Cash flow, year by year",
      notes: [
        hasYears(frame)
          ? "Years and amounts are the case's own."
          : "The case has no years of its own: one-off costs are taken to come in the first year, savings and running costs whole in each of those after it, which is the kindest reading.",
        ...(frame.audit.claimTotals.length > 0
          ? [
              "A claim seems to be the total of others and would count twice, so what is saved in a year cannot be told.",
            ]
          : []),
        "A year of which a part is not known is [x], and so is the cumulative sum from there on: a cost that nobody stated is not nothing, and an amount below nothing may be a slip of sign. Running costs of which the case has no line are nothing where it states one-off costs.",
        "The first year is not discounted. Savings are cut by the optimism bias of the inputs sheet, which is none unless you say so.",
        "What this does not show: inflation, the time value of money within a year, or costs that the case does not state. It is the case's own figures added up, not a forecast.",
      ],
      source: hasYears(frame) ? "Amounts and inputs sheets." : "Lines and inputs sheets.",
      method:
        "Backbench method §9, check 8: net = savings × (1 − optimism bias) − one-off cost − running cost; discount factor = 1 ÷ (1 + rate) to the power of the years passed (The Green Book).",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CaseCashflow"), columns(frame), frame.audit.flow),
  orientation: "landscape",
});

const hasYears = ({ audit }: CaseFrame): boolean => audit.businessCase.years.length > 0;

const columns = (frame: CaseFrame): readonly ColumnOf<CashFlowYear>[] => {
  const { refs } = frame;
  const at = cashflowHeaders;
  const [number, saving, expected, oneOff, running, net] = [
    here(at.number),
    here(at.saving),
    here(at.expected),
    here(at.oneOff),
    here(at.running),
    here(at.net),
  ];
  const upToHere = `${refs.column("CaseCashflow", at.number)},"<="&${number}`;
  const nets = refs.column("CaseCashflow", at.net);
  const ifKnown = (cells: readonly string[], formula: string): string =>
    `IF(AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(",")}),${formula},"[x]")`;
  return [
    { header: at.number, format: "count", value: (_, place) => place + 1, width: 9 },
    { header: at.year, value: ({ heading }) => heading, width: 14 },
    poundsColumn(at.saving, (year) => year.saving, sumIn(frame, "claim")),
    poundsColumn(
      at.expected,
      (year) => year.expected,
      ifKnown([saving], `${saving}*(1-${refs.input("optimism_bias")})`),
    ),
    poundsColumn(at.oneOff, (year) => year.oneOffCost, sumIn(frame, "one-off-cost")),
    poundsColumn(at.running, (year) => year.runningCost, sumIn(frame, "running-cost")),
    poundsColumn(at.net, (year) => year.net, ifKnown([expected, oneOff, running], `${expected}-${oneOff}-${running}`)),
    poundsColumn(
      at.cumulative,
      (year) => year.cumulative,
      `IF(SUMPRODUCT((${refs.column("CaseCashflow", at.number)}<=${number})*(1-ISNUMBER(${nets})))>0,"[x]",SUMIFS(${nets},${upToHere}))`,
    ),
    {
      header: at.factor,
      format: "factor",
      value: ({ factor }) => factor,
      formula: `1/(1+${refs.input("discount_rate")})^(${number}-1)`,
      width: 12,
    },
    poundsColumn(at.discounted, (year) => year.discounted, ifKnown([net], `${net}*${here(at.factor)}`)),
  ];
};

/** What lines of a part come to in this row's year. Running costs without a line are nothing where one-off costs are stated. */
const sumIn = (frame: CaseFrame, part: CaseMoneyPart): string => {
  const { refs } = frame;
  const isFirst = `${here(cashflowHeaders.number)}=1`;
  const ifNone =
    part === "running-cost" ? `IF(COUNTIF(${refs.column("CaseLines", "Part")},"one-off-cost")>0,0,"[x]")` : '"[x]"';
  const asSum = (sum: string): string => (part === "claim" ? unlessTotals(refs, sum) : sum);
  if (hasYears(frame)) return asSum(yearSum(refs, part, here(cashflowHeaders.number), ifNone));
  const all = asSum(linesSum(refs, part, ifNone));
  return part === "one-off-cost" ? `IF(${isFirst},${all},0)` : `IF(${isFirst},0,${all})`;
};
