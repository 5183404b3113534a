import type { Chart, Report } from "../../report/sheetModel";
import { drawnColumn } from "../layout/sheetLayout";

/** Points. */
export const chartFonts = { title: 14, text: 9 } as const;

/** Between bars, in percent of a bar's width. */
export const barGap = 60;

/** A dot's width in points. */
export const dotSize = 7;

/** Points. */
export const lineWeight = 0.75;

/** A legend stands only where there are series to tell apart; one that draws nothing is left out of it. */
export const hasLegend = ({ series }: Chart): boolean => series.filter(({ colour }) => colour !== "none").length > 1;

/** Bars say something by their length, so they start at nought wherever none of them goes below it. */
export const startsAtZero = (chart: Chart, report: Report): boolean =>
  chart.kind !== "scatter" &&
  chart.series.every(({ values }) =>
    drawnColumn(report, values).values.every((value) => typeof value !== "number" || value >= 0),
  );
