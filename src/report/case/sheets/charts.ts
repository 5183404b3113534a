import { withoutYearsWords } from "../../../text/caseCharts";
import { backToContents, overallCheck, type CheckTally } from "../../above";
import type { Cell, Sheet } from "../../sheetModel";
import { caseCharts } from "../caseCharts";
import type { CaseFrame } from "../caseFrame";

const height = 20;
const width = 12;

/** BB_CaseCharts: native charts, two abreast, over the other sheets' tables; undefined where there is nothing to draw. */
export const caseChartsSheet = (frame: CaseFrame, tally: CheckTally): Sheet | undefined => {
  const all = caseCharts(frame.audit, frame.refs);
  const drawn = all.flatMap((chart) => ("leftOut" in chart ? [] : [chart]));
  if (drawn.length === 0) return undefined;
  const note = (value: string): Cell => ({ value, style: "note" });
  const above: readonly Cell[] = [
    { value: "Charts", style: "title" },
    note(
      "This worksheet contains charts and no table; what they draw stands on the cash flow, ceiling and withdrawal sheets.",
    ),
    overallCheck(frame, tally.failed, tally.untold),
    ...(frame.audit.businessCase.years.length === 0 ? [note(withoutYearsWords)] : []),
    ...all.flatMap((chart) => ("leftOut" in chart ? [note(chart.leftOut)] : [])),
    backToContents(frame, "CaseContents"),
  ];
  const charts = drawn.map((chart, index) => ({
    ...chart,
    place: {
      row: above.length + 2 + Math.floor(index / 2) * (height + 1),
      column: 1 + (index % 2) * (width + 1),
      rows: height,
      columns: width,
    },
  }));
  return { name: frame.refs.sheet("CaseCharts"), above, charts, orientation: "landscape" };
};
