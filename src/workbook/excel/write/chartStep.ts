import type { Chart, Report, SeriesRef } from "../../../report/sheetModel";
import { drawnColumn } from "../../layout/sheetLayout";
import { barGap, chartFonts, dotSize, hasLegend } from "../../look/chartLook";
import { colours } from "../../look/colours";
import { addressOf } from "../block";
import { dressAxes } from "./chartAxes";
import { dressFont } from "./chartFont";
import type { Step } from "./steps";

const kinds = {
  bar: "BarClustered",
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
  scatter: "XYScatter",
} as const;

/** A native chart over our tables. Office.js cannot give a chart an alternative text: its title and the sheet's words stand in for it. */
export const chartStep = (sheet: string, chart: Chart, report: Report): Step => ({
  sheet,
  bytes: 15_000 + chart.series.length * 5_000,
  queue: ({ workbook }) => {
    const cells = (ref: SeriesRef): Excel.Range => {
      const { range } = drawnColumn(report, ref);
      return workbook.worksheets.getItem(range.sheet).getRange(addressOf(range));
    };
    const [first] = chart.series;
    if (!first) throw new Error(`the chart ${chart.title} draws nothing`);
    const { row, column, rows, columns } = chart.place;
    const [top, left] = [row, column];
    const home = workbook.worksheets.getItem(sheet);
    const made = home.charts.add(kinds[chart.kind], cells(first.values), "Columns");
    const corner = (atRow: number, atColumn: number): string =>
      addressOf({ top: atRow, left: atColumn, bottom: atRow, right: atColumn });
    made.setPosition(corner(top, left), corner(top + rows - 1, left + columns - 1));

    chart.series.forEach((described, index) => {
      const series = index === 0 ? made.series.getItemAt(0) : made.series.add(described.name);
      series.name = described.name;
      if (index > 0) series.setValues(cells(described.values));
      series.setXAxisValues(cells(described.over ?? chart.categories));
      if (chart.kind === "scatter") dressDots(series, described.colour);
      else dressBars(series, described.colour, chart.kind === "stacked-column");
    });

    made.title.text = chart.title;
    dressFont(made.title.format.font, chartFonts.title, true);
    made.displayBlanksAs = "NotPlotted";
    made.format.fill.setSolidColor(`#${colours.white}`);
    made.format.border.clear();
    dressLegend(made.legend, chart);
    dressAxes(made.axes, chart, report);
  },
});

const dressBars = (series: Excel.ChartSeries, colour: string, isStacked: boolean): void => {
  if (colour === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(`#${colour}`);
  series.format.line.clear();
  series.invertIfNegative = false;
  series.gapWidth = barGap;
  if (isStacked) series.overlap = 100;
};

const dressDots = (series: Excel.ChartSeries, colour: string): void => {
  series.format.line.clear();
  series.markerStyle = "Circle";
  series.markerSize = dotSize;
  series.markerBackgroundColor = `#${colour}`;
  series.markerForegroundColor = `#${colour}`;
};

const dressLegend = (legend: Excel.ChartLegend, chart: Chart): void => {
  legend.visible = hasLegend(chart);
  if (!hasLegend(chart)) return;
  legend.position = "Bottom";
  dressFont(legend.format.font, chartFonts.text, false);
  chart.series.forEach(({ colour }, index) => {
    if (colour === "none") legend.legendEntries.getItemAt(index).visible = false;
  });
};
