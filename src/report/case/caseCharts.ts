import type { CaseAudit } from "../../model/caseAudit";
import { isKnown } from "../../model/missing";
import { chartWords } from "../../text/caseCharts";
import type { Chart, Series, SeriesRef } from "../sheetModel";
import type { CaseReferences, CaseSheetId } from "./caseFrame";
import { cashflowHeaders } from "./sheets/cashflow";
import { ceilingHeaders } from "./sheets/ceiling";
import { withdrawalHeaders } from "./sheets/withdrawal";

/** A chart before it has a place; one that has nothing to draw says why instead. */
export type CaseChart = Omit<Chart, "place"> | { readonly leftOut: string };

/** Dark blue for the case, grey for what it is held against, orange for what stands beside it; told apart in grey print too. */
const colours = { own: "1F4E79", reference: "8C8C8C", beside: "C55A11" } as const;

/** Every chart of an audit, in order. */
export const caseCharts = (audit: CaseAudit, refs: CaseReferences): readonly CaseChart[] => [
  cashFlow(audit, refs),
  ceiling(audit, refs),
  withdrawal(audit, refs),
];

/** Drawn only whole: a year whose net is not known would look like one with nothing left. */
const cashFlow = ({ flow }: CaseAudit, refs: CaseReferences): CaseChart => {
  const { leftOut, netSeries, cumulativeSeries, ...words } = chartWords.cashFlow;
  if (flow.length === 0 || !flow.every(({ net, cumulative }) => isKnown(net) && isKnown(cumulative)))
    return { leftOut };
  const of = columnsOf(refs, "CaseCashflow");
  return {
    ...words,
    kind: "column",
    categories: of(cashflowHeaders.year),
    series: [
      { name: netSeries, values: of(cashflowHeaders.net), colour: colours.reference },
      { name: cumulativeSeries, values: of(cashflowHeaders.cumulative), colour: colours.own },
    ],
    valueFormat: "pounds",
  };
};

const ceiling = ({ verdict, topDown, bottomUp }: CaseAudit, refs: CaseReferences): CaseChart => {
  const { leftOut, claimSeries, topDownSeries, bottomUpSeries, ...words } = chartWords.ceiling;
  const of = columnsOf(refs, "CaseCeiling");
  const bounds: readonly Series[] = [
    ...(isKnown(topDown.realistic) && isKnown(topDown.best)
      ? [{ name: topDownSeries, values: of(ceilingHeaders.topDown), colour: colours.reference }]
      : []),
    ...(isKnown(bottomUp.realistic) && isKnown(bottomUp.best)
      ? [{ name: bottomUpSeries, values: of(ceilingHeaders.bottomUp), colour: colours.beside }]
      : []),
  ];
  if (!isKnown(verdict.claim) || bounds.length === 0) return { leftOut };
  return {
    ...words,
    kind: "column",
    categories: of(ceilingHeaders.label),
    series: [{ name: claimSeries, values: of(ceilingHeaders.claim), colour: colours.own }, ...bounds],
    valueFormat: "pounds",
  };
};

const withdrawal = ({ withdrawals }: CaseAudit, refs: CaseReferences): CaseChart => {
  const { leftOut, worstSeries, bestSeries, ...words } = chartWords.withdrawal;
  if (withdrawals.length === 0) return { leftOut };
  const of = columnsOf(refs, "CaseWithdrawal");
  return {
    ...words,
    kind: "column",
    categories: of(withdrawalHeaders.leaving),
    series: [
      { name: worstSeries, values: of(withdrawalHeaders.worst), colour: colours.own },
      { name: bestSeries, values: of(withdrawalHeaders.best), colour: colours.reference },
    ],
    valueFormat: "pounds",
  };
};

const columnsOf =
  (refs: CaseReferences, id: CaseSheetId) =>
  (column: string): SeriesRef => ({ sheet: refs.sheet(id), table: refs.sheet(id), column });
