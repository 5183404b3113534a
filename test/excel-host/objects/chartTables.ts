import { maker, method, type ClassTable, type ClassTables } from "../protocol/classTable";
import { notFound } from "../protocol/hostError";
import { chartCollectionTable, chartTable } from "./chart";
import { chartAxesTable, chartAxisTable, chartAxisTitleTable } from "./chartAxis";
import { chartFillTable, chartFontTable, chartLineTable } from "./chartLook";
import { chartSeriesCollectionTable, chartSeriesTable } from "./chartSeries";
import { chartSetting, partOf, type Part } from "./chartSetting";
import type { HostObject, Kind } from "./hostObject";

const positions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];

const title: ClassTable<Part> = {
  properties: {
    text: chartSetting("1.1", "text", "Chart Title", "text"),
    visible: chartSetting("1.1", "visible", true, "flag"),
    overlay: chartSetting("1.1", "overlay", false, "flag"),
    position: chartSetting("1.7", "position", "Automatic", ["Automatic", "Top", "Bottom", "Left", "Right"]),
    horizontalAlignment: chartSetting("1.7", "horizontalAlignment", "Center", [
      "Center",
      "Left",
      "Right",
      "Justify",
      "Distributed",
    ]),
  },
  links: { format: partOf("1.1", "format", "ChartTitleFormat") },
};

const legend: ClassTable<Part> = {
  properties: {
    visible: chartSetting("1.1", "visible", true, "flag"),
    overlay: chartSetting("1.1", "overlay", false, "flag"),
    position: chartSetting("1.1", "position", "Right", positions),
  },
  links: {
    format: partOf("1.1", "format", "ChartLegendFormat"),
    legendEntries: partOf("1.7", "legendEntries", "ChartLegendEntryCollection"),
  },
};

const legendEntry = ({ chart, settings, path }: Part, index: number): HostObject<"ChartLegendEntry"> => ({
  is: "ChartLegendEntry",
  chart,
  settings,
  path: `${path}${index}/`,
});

/** One entry a series. */
const legendEntries: ClassTable<HostObject<"ChartLegendEntryCollection">> = {
  items: (self) => self.chart.series.map((_, index) => legendEntry(self, index)),
  makers: {
    getItemAt: maker("1.7", (self, args) => {
      const index = args.number(0);
      if (!self.chart.series[index]) throw notFound(`There is no legend entry ${index}.`);
      return legendEntry(self, index);
    }),
  },
  methods: { getCount: method("1.7", ({ chart }) => chart.series.length) },
};

const gridlines: ClassTable<Part> = {
  properties: { visible: chartSetting("1.1", "visible", false, "flag") },
  links: { format: partOf("1.1", "format", "ChartGridlinesFormat") },
};

const dataLabels: ClassTable<Part> = {
  properties: {
    position: chartSetting("1.1", "position", "OutsideEnd", [
      "Center",
      "InsideEnd",
      "InsideBase",
      "OutsideEnd",
      "Left",
      "Right",
      "Top",
      "Bottom",
      "BestFit",
      "None",
    ]),
    showValue: chartSetting("1.1", "showValue", false, "flag"),
    showCategoryName: chartSetting("1.1", "showCategoryName", false, "flag"),
    showSeriesName: chartSetting("1.1", "showSeriesName", false, "flag"),
    showLegendKey: chartSetting("1.1", "showLegendKey", false, "flag"),
    numberFormat: chartSetting("1.8", "numberFormat", "General", "text"),
    linkNumberFormat: chartSetting("1.9", "linkNumberFormat", true, "flag"),
  },
  links: { format: partOf("1.1", "format", "ChartDataLabelFormat") },
};

/** A format with a fill, a font and an edge, as most parts of a chart have it; `edge` is since when. */
const framed = (fill: string, edge: string): ClassTable<Part> => ({
  links: {
    fill: partOf(fill, "fill", "ChartFill"),
    font: partOf("1.1", "font", "ChartFont"),
    border: partOf(edge, "border", "ChartBorder"),
  },
});

type ChartTables = { readonly [K in Extract<Kind, `Chart${string}`>]: ClassTables[K] };

export const chartTables: ChartTables = {
  Chart: chartTable,
  ChartAreaFormat: framed("1.1", "1.7"),
  ChartAxes: chartAxesTable,
  ChartAxis: chartAxisTable,
  ChartAxisFormat: {
    links: {
      fill: partOf("1.8", "fill", "ChartFill"),
      font: partOf("1.1", "font", "ChartFont"),
      line: partOf("1.1", "line", "ChartLineFormat"),
    },
  },
  ChartAxisTitle: chartAxisTitleTable,
  ChartAxisTitleFormat: framed("1.8", "1.8"),
  ChartBorder: chartLineTable("1.7", "1.7", "1.8"),
  ChartCollection: chartCollectionTable,
  ChartDataLabels: dataLabels,
  ChartDataLabelFormat: framed("1.1", "1.8"),
  ChartFill: chartFillTable,
  ChartFont: chartFontTable,
  ChartGridlines: gridlines,
  ChartGridlinesFormat: { links: { line: partOf("1.1", "line", "ChartLineFormat") } },
  ChartLegend: legend,
  ChartLegendEntry: { properties: { visible: chartSetting("1.7", "visible", true, "flag") } },
  ChartLegendEntryCollection: legendEntries,
  ChartLegendFormat: framed("1.1", "1.8"),
  ChartLineFormat: chartLineTable("1.1", "1.7", "1.1"),
  ChartPlotArea: { links: { format: partOf("1.8", "format", "ChartPlotAreaFormat") } },
  ChartPlotAreaFormat: {
    links: { fill: partOf("1.8", "fill", "ChartFill"), border: partOf("1.8", "border", "ChartBorder") },
  },
  ChartSeries: chartSeriesTable,
  ChartSeriesCollection: chartSeriesCollectionTable,
  ChartSeriesFormat: {
    links: { fill: partOf("1.1", "fill", "ChartFill"), line: partOf("1.1", "line", "ChartLineFormat") },
  },
  ChartTitle: title,
  ChartTitleFormat: framed("1.1", "1.7"),
};
