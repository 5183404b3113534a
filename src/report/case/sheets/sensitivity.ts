import type { CaseAudit } from "../../../model/caseAudit";
import type { SensitivityPoint } from "../../../model/ceiling";
import { isKnown, missing, type Maybe } from "../../../model/missing";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { poundsColumn } from "../../poundsColumn";
import { here } from "../../references";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { caseFigure } from "../caseFigure";

interface Row extends SensitivityPoint {
  readonly shareStep: number;
  readonly yieldStep: number;
}

const rowsOf = ({ sensitivity }: CaseAudit): readonly Row[] => {
  const shares = [...new Set(sensitivity.map(({ share }) => share))];
  const yields = [...new Set(sensitivity.map((point) => point.yield))];
  return sensitivity.map((point) => ({
    ...point,
    shareStep: shares.indexOf(point.share) + 1,
    yieldStep: yields.indexOf(point.yield) + 1,
  }));
};

const columns = ({ audit, refs }: CaseFrame): readonly ColumnOf<Row>[] => {
  const [share, yieldShare] = [
    here("Back office (share of total expenditure)"),
    here("Yield (share of total expenditure)"),
  ];
  const [total, claim] = [here("Total expenditure (£ a year)"), here("Claim (£ a year)")];
  const [limit, breakEven] = [here("Savings ceiling (£ a year)"), here("Break-even claim (£ a year)")];
  const ifTotal = (formula: string): string => `IF(ISNUMBER(${total}),${formula},"[x]")`;
  const step = (header: string, name: string, value: (row: Row) => number, of: string): ColumnOf<Row> => ({
    header,
    format: "share",
    value,
    formula: refs.inputNamed(`"${name}_"&${here(of)}`),
    width: 16,
  });
  return [
    { header: "Share step", format: "count", value: ({ shareStep }) => shareStep, width: 8 },
    { header: "Yield step", format: "count", value: ({ yieldStep }) => yieldStep, width: 8 },
    step("Back office (share of total expenditure)", "sensitivity_share", (row) => row.share, "Share step"),
    step("Yield (share of total expenditure)", "sensitivity_yield", (row) => row.yield, "Yield step"),
    poundsColumn("Total expenditure (£ a year)", () => audit.total.value, caseFigure(refs, "total_expenditure")),
    poundsColumn("Top-down ceiling (£ a year)", ({ topDown }) => topDown, ifTotal(`${yieldShare}*${total}`)),
    poundsColumn(
      "Bottom-up ceiling (£ a year)",
      ({ bottomUp }) => bottomUp,
      ifTotal(`${yieldShare}/${refs.input("back_office_share")}*${share}*${total}`),
    ),
    poundsColumn(
      "Savings ceiling (£ a year)",
      ({ ceiling }) => ceiling,
      ifTotal(`MIN(${here("Top-down ceiling (£ a year)")},${here("Bottom-up ceiling (£ a year)")})`),
    ),
    poundsColumn("Claim (£ a year)", () => audit.verdict.claim, caseFigure(refs, "claim")),
    poundsColumn(
      "Claim above the ceiling (£ a year)",
      ({ ceiling }) => aboveBy(audit.verdict.claim, ceiling),
      `IF(AND(ISNUMBER(${claim}),ISNUMBER(${limit})),MAX(0,${claim}-${limit}),"[x]")`,
    ),
    {
      header: "Break-even (share of the claimed savings)",
      format: "share",
      value: () => audit.breakEven.part,
      formula: caseFigure(refs, "break_even_share"),
      width: 16,
    },
    poundsColumn("Break-even claim (£ a year)", () => audit.breakEven.claim, caseFigure(refs, "break_even_claim")),
    {
      header: "Pays for itself at the ceiling",
      value: ({ ceiling }) => paysAt(audit.breakEven.claim, ceiling),
      formula: `IF(AND(ISNUMBER(${breakEven}),ISNUMBER(${limit})),IF(${limit}>=${breakEven},"Yes","No"),"Cannot tell")`,
      style: "check",
      width: 14,
    },
  ];
};

const aboveBy = (claim: Maybe, ceiling: Maybe): Maybe =>
  isKnown(claim) && isKnown(ceiling) ? Math.max(0, claim - ceiling) : missing("not-comparable");

const paysAt = (breakEven: Maybe, ceiling: Maybe): string =>
  isKnown(breakEven) && isKnown(ceiling) ? (ceiling >= breakEven ? "Yes" : "No") : "Cannot tell";

/** BB_CaseSensitivity: the ceiling over a grid of back-office shares and yields, beside the claim and the claim that breaks even. */
export const caseSensitivitySheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseSensitivity"),
  above: aboveTable(
    frame,
    {
      title: "Sensitivity: the ceiling if the share or the yield were different, beside the claim",
      notes: [
        "Each row takes one share of cost in the back office and one yield; the steps are on the inputs sheet. A grid of what-ifs, not a forecast.",
        "Break-even is the part of the claimed savings that must come true for the net present value to be nothing; above 100 % even all of them do not pay. The last column says whether savings at the ceiling would.",
      ],
      source: "Figures and inputs sheets.",
      method:
        "Backbench method §7: top-down = yield × total; bottom-up = yield ÷ rule-of-thumb share × share × total. Break-even = costs ÷ savings of the cash flow, both at today's value.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CaseSensitivity"), columns(frame), rowsOf(frame.audit)),
  orientation: "landscape",
});
