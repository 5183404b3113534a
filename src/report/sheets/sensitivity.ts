import type { SensitivityPoint } from "../../model/ceiling";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import { here } from "../references";
import type { Sheet } from "../sheetModel";

interface Row extends SensitivityPoint {
  readonly shareStep: number;
  readonly yieldStep: number;
}

const columns = ({ refs }: Frame): readonly ColumnOf<Row>[] => {
  const total = refs.input("total_expenditure");
  const share = here("Back office (share of total expenditure)");
  const yieldShare = here("Yield (share of total expenditure)");
  const ifTotal = (formula: string): string => `IF(ISNUMBER(${total}),${formula},"[x]")`;
  return [
    { header: "Share step", format: "count", value: ({ shareStep }) => shareStep, width: 8 },
    { header: "Yield step", format: "count", value: ({ yieldStep }) => yieldStep, width: 8 },
    {
      header: "Back office (share of total expenditure)",
      format: "share",
      value: (row) => row.share,
      formula: refs.inputNamed(`"sensitivity_share_"&${here("Share step")}`),
      width: 16,
    },
    {
      header: "Yield (share of total expenditure)",
      format: "share",
      value: (row) => row.yield,
      formula: refs.inputNamed(`"sensitivity_yield_"&${here("Yield step")}`),
      width: 16,
    },
    {
      header: "Top-down ceiling (£)",
      format: "pounds",
      value: ({ topDown }) => topDown,
      formula: ifTotal(`${yieldShare}*${total}`),
      width: 16,
    },
    {
      header: "Bottom-up ceiling (£)",
      format: "pounds",
      value: ({ bottomUp }) => bottomUp,
      formula: ifTotal(`${yieldShare}/${refs.input("back_office_share")}*${share}*${total}`),
      width: 16,
    },
    {
      header: "Savings ceiling (£)",
      format: "pounds",
      value: ({ ceiling }) => ceiling,
      formula: ifTotal(`MIN(${here("Top-down ceiling (£)")},${here("Bottom-up ceiling (£)")})`),
      width: 16,
    },
  ];
};

/** BB_Sensitivity: the ceiling over a grid of back-office shares and yields. */
export const sensitivitySheet = (frame: Frame, tally: CheckTally): Sheet => {
  const { sensitivity } = frame.benchmark;
  const shares = [...new Set(sensitivity.map(({ share }) => share))];
  const yields = [...new Set(sensitivity.map((point) => point.yield))];
  const rows = sensitivity.map((point) => ({
    ...point,
    shareStep: shares.indexOf(point.share) + 1,
    yieldStep: yields.indexOf(point.yield) + 1,
  }));
  return {
    name: frame.refs.sheet("Sensitivity"),
    above: aboveTable(
      frame,
      {
        title: "Sensitivity: the ceiling if the share or the yield were different",
        notes: [
          "Each row takes one share of cost in the back office and one yield; the steps are on the inputs sheet. A grid of what-ifs, not a forecast.",
        ],
        source: "Inputs sheet.",
        method:
          "Backbench method §7: top-down = yield × total; bottom-up = yield ÷ rule-of-thumb share × share × total.",
      },
      tally,
    ),
    table: tableOf(frame.refs.sheet("Sensitivity"), columns(frame), rows),
    orientation: "portrait",
  };
};
