import type { CaseAudit } from "../../../model/caseAudit";
import { isKnown, missing, type Maybe } from "../../../model/missing";
import { stillPaysWords } from "../../../text/caseSheets";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { here } from "../../references";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { caseFigure } from "../caseFigure";
import { whyNoWithdrawal } from "../../../text/whyNoWithdrawal";

/** What is left when so many partners leave; one row without a number where there are no partners to leave. */
interface WithdrawalRow {
  readonly leaving: Maybe;
  readonly largest: Maybe;
  readonly smallest: Maybe;
  readonly worst: Maybe;
  readonly best: Maybe;
  readonly worstNext: string | null;
  readonly bestNext: string | null;
}

/** Headers that other sheets draw or refer to. */
export const withdrawalHeaders = {
  leaving: "Partners leaving",
  worst: "Left at worst (£ a year)",
  best: "Left at best (£ a year)",
} as const;

const none = missing("not-stated");

/** A row for every number of partners that may leave, though nothing can be told of any. */
const rowsOf = ({ withdrawals, partnerSavings, businessCase: { partners } }: CaseAudit): readonly WithdrawalRow[] => {
  const savings = partnerSavings.map(({ saving }) => saving).sort((a, b) => b - a);
  if (partners.length < 2)
    return [
      {
        leaving: missing("not-applicable"),
        largest: none,
        smallest: none,
        worst: none,
        best: none,
        worstNext: null,
        bestNext: null,
      },
    ];
  return Array.from({ length: partners.length - 1 }, (_, index) => {
    const found = withdrawals[index];
    return {
      leaving: index + 1,
      largest: savings[index] ?? none,
      smallest: savings.at(-1 - index) ?? none,
      worst: found?.worst.net ?? none,
      best: found?.best.net ?? none,
      worstNext: found?.worst.who.at(-1) ?? null,
      bestNext: found?.best.who[0] ?? null,
    };
  });
};

const stillPays = ({ worst, best }: WithdrawalRow): string => {
  if (!isKnown(worst) || !isKnown(best)) return stillPaysWords.untold;
  return worst >= 0 ? stillPaysWords.always : best >= 0 ? stillPaysWords.depends : stillPaysWords.never;
};

const columns = ({ audit, refs }: CaseFrame): readonly ColumnOf<WithdrawalRow>[] => {
  const savings = refs.column("CasePartners", "Saving (£ a year)");
  const own = (header: string): string => refs.column("CaseWithdrawal", header);
  const [leaving, worst, best] = [
    here(withdrawalHeaders.leaving),
    here(withdrawalHeaders.worst),
    here(withdrawalHeaders.best),
  ];
  const running = caseFigure(refs, "running_cost");
  const isWhole = `AND(ISNUMBER(${leaving}),COUNT(${savings})=ROWS(${savings}))`;
  const takes = (header: string, value: (row: WithdrawalRow) => Maybe, take: string): ColumnOf<WithdrawalRow> => ({
    header,
    format: "pounds",
    value,
    formula: `IF(${isWhole},${take}(${savings},${leaving}),"[x]")`,
    width: 17,
  });
  const left = (header: string, value: (row: WithdrawalRow) => Maybe, taken: string): ColumnOf<WithdrawalRow> => ({
    header,
    format: "pounds",
    value,
    formula: `IF(AND(${isWhole},ISNUMBER(${running})),SUM(${savings})-SUMIFS(${own(taken)},${own(withdrawalHeaders.leaving)},"<="&${leaving})-${running},"[x]")`,
    width: 17,
  });
  const name = (header: string, value: (row: WithdrawalRow) => string | null): ColumnOf<WithdrawalRow> => ({
    header,
    value: (row) => value(row) ?? "[x]",
    width: 26,
  });
  const why = whyNoWithdrawal(audit);
  return [
    { header: withdrawalHeaders.leaving, format: "count", value: (row) => row.leaving, width: 10 },
    left(withdrawalHeaders.worst, (row) => row.worst, "Saving that leaves next at worst (£ a year)"),
    left(withdrawalHeaders.best, (row) => row.best, "Saving that leaves next at best (£ a year)"),
    {
      header: "Still pays",
      value: stillPays,
      formula: `IF(AND(ISNUMBER(${worst}),ISNUMBER(${best})),IF(${worst}>=0,"${stillPaysWords.always}",IF(${best}>=0,"${stillPaysWords.depends}","${stillPaysWords.never}")),"${stillPaysWords.untold}")`,
      style: "check",
      width: 22,
    },
    name("Leaves next at worst", ({ worstNext }) => worstNext),
    name("Leaves next at best", ({ bestNext }) => bestNext),
    takes("Saving that leaves next at worst (£ a year)", (row) => row.largest, "LARGE"),
    takes("Saving that leaves next at best (£ a year)", (row) => row.smallest, "SMALL"),
    { header: "Notes", value: () => why ?? "[z]", wrap: true, width: 48 },
  ];
};

/** BB_CaseWithdrawal: what is left a year when partners leave, at worst and at best of all sets of so many. */
export const caseWithdrawalSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseWithdrawal"),
  above: aboveTable(
    frame,
    {
      title: "Withdrawal: what is left a year when partners leave",
      notes: [
        "A leaver's savings go, the running costs stay. At worst those leave who save most, at best those who save least. Every set of so many partners leaves something between the two, so that all sets are covered.",
        "Those who leave are the partners named in a row and in all the rows above it. Names are those of the audit; the pounds follow by formula.",
        "What this does not show: one-off costs, which are spent by then, what a leaver pays, and running costs that would fall with fewer partners.",
      ],
      source: "Partners and figures sheets.",
      method:
        "Backbench method §9, check 15: left = savings of the partners that stay less the running cost of the whole service.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CaseWithdrawal"), columns(frame), rowsOf(frame.audit)),
  orientation: "landscape",
});
