import type { Chart, Report } from "../../../report/sheetModel";
import { drawnColumn } from "../../layout/sheetLayout";
import { chartFonts, lineWeight, startsAtZero } from "../../look/chartLook";
import { colours } from "../../look/colours";
import { numberFormats } from "../../look/numberFormats";
import { dressFont } from "./chartFont";

/** The two axes of a chart. */
export const dressAxes = ({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: Chart, report: Report): void => {
  const isBar = chart.kind === "bar";
  dressAxis(valueAxis, chart.valueAxis);
  valueAxis.numberFormat = numberFormats[chart.valueFormat];
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${colours.gridline}`;
  valueAxis.majorGridlines.format.line.weight = lineWeight;
  valueAxis.tickLabelPosition = isBar ? "NextToAxis" : "Low";
  if (startsAtZero(chart, report)) valueAxis.minimum = 0;

  dressAxis(categoryAxis, chart.categoryAxis);
  // Labels keep clear of bars and dots on the other side of zero.
  categoryAxis.tickLabelPosition = "Low";
  if (chart.kind === "scatter") categoryAxis.numberFormat = numberFormats[drawnColumn(report, chart.categories).format];
  if (isBar) {
    // A bar chart grows upwards: turned round, its first row stands on top, as in the table, and the values stay below.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
};

const dressAxis = (axis: Excel.ChartAxis, title: string | undefined): void => {
  if (title === undefined) axis.title.visible = false;
  else {
    axis.title.text = title;
    dressFont(axis.title.format.font, chartFonts.text, false);
  }
  axis.majorTickMark = "None";
  axis.minorTickMark = "None";
  axis.format.line.color = `#${colours.axis}`;
  axis.format.line.weight = lineWeight;
  dressFont(axis.format.font, chartFonts.text, false);
};
