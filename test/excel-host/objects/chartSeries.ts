import { cellsOf, columnsOf, rowsOf, addressOf } from "../book/area";
import { assertAllowed } from "../book/guards";
import type { Chart, Series, Source } from "../book/chart";
import { sheetToken } from "../book/renameInFormulas";
import { valueAnswered } from "../book/cellText";
import { oneOf, textIn, type Arguments } from "../protocol/arguments";
import { link, maker, method, property, type ClassTable, type Property } from "../protocol/classTable";
import { invalidArgument, notFound } from "../protocol/hostError";
import type { Json } from "../protocol/messages";
import { chartTypes } from "./chartTypes";
import { accepted, type Allowed } from "./formatSetting";
import type { HostObject } from "./hostObject";

type SeriesObject = HostObject<"ChartSeries">;

const object = (chart: Chart, series: Series): SeriesObject => ({ is: "ChartSeries", chart, series });

export const chartSeriesCollectionTable: ClassTable<HostObject<"ChartSeriesCollection">> = {
  properties: { count: property("1.1", ({ chart }) => chart.series.length) },
  items: ({ chart }) => chart.series.map((series) => object(chart, series)),
  makers: {
    add: maker("1.7", ({ chart }, args) => {
      assertAllowed(chart.sheet);
      const name = args.optionalText(0);
      const series: Series = { settings: new Map(), values: undefined, xValues: undefined };
      if (name !== undefined) series.settings.set("name", name);
      const place = args.optionalNumber(1) ?? chart.series.length;
      if (place < 0 || place > chart.series.length) throw invalidArgument(`There is no place ${place} for a series.`);
      chart.series.splice(place, 0, series);
      return object(chart, series);
    }),
    getItemAt: maker("1.1", ({ chart }, args) => {
      const series = chart.series[args.number(0)];
      if (!series) throw notFound(`The chart has no series ${args.number(0)}.`);
      return object(chart, series);
    }),
  },
  methods: { getCount: method("1.4", ({ chart }) => chart.series.length) },
};

const setting = (since: string, name: string, byDefault: Json, allowed: Allowed): Property<SeriesObject> =>
  property(
    since,
    ({ series }) => series.settings.get(name) ?? byDefault,
    ({ chart, series }, value) => {
      assertAllowed(chart.sheet);
      series.settings.set(name, accepted(value, allowed));
    },
  );

/** One row or one column of cells, as a series takes them. */
const source = (args: Arguments): Source => {
  const range = args.object(0, "Range");
  if (!range) throw invalidArgument("A series takes a range.");
  if (rowsOf(range.area) > 1 && columnsOf(range.area) > 1)
    throw invalidArgument("A series takes one row or one column.");
  if (cellsOf(range.area) > 32_000) throw invalidArgument("A series takes at most 32,000 points.");
  return { sheet: range.sheet, area: range.area };
};

const markers = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"];

const dimension = ({ series }: SeriesObject, args: Arguments): Source | undefined => {
  const which = oneOf(["Categories", "Values", "XValues", "YValues"], args.json(0));
  return which === "Values" || which === "YValues" ? series.values : series.xValues;
};

export const chartSeriesTable: ClassTable<SeriesObject> = {
  check: ({ chart, series }) => {
    if (!chart.series.includes(series)) throw notFound("The series is gone.");
  },
  properties: {
    name: property(
      "1.1",
      ({ series }) => series.settings.get("name") ?? "",
      ({ series, chart }, value) => {
        assertAllowed(chart.sheet);
        series.settings.set("name", textIn(value));
      },
    ),
    chartType: setting("1.7", "chartType", "ColumnClustered", chartTypes),
    axisGroup: setting("1.8", "axisGroup", "Primary", ["Primary", "Secondary"]),
    filtered: setting("1.7", "filtered", false, "flag"),
    gapWidth: setting("1.7", "gapWidth", 150, "number"),
    overlap: setting("1.8", "overlap", 0, "number"),
    hasDataLabels: setting("1.7", "hasDataLabels", false, "flag"),
    invertIfNegative: setting("1.8", "invertIfNegative", false, "flag"),
    markerBackgroundColor: setting("1.7", "markerBackgroundColor", "", "colour"),
    markerForegroundColor: setting("1.7", "markerForegroundColor", "", "colour"),
    markerSize: setting("1.7", "markerSize", 5, "number"),
    markerStyle: setting("1.7", "markerStyle", "Automatic", markers),
    smooth: setting("1.7", "smooth", false, "flag"),
    showShadow: setting("1.7", "showShadow", false, "flag"),
    varyByCategories: setting("1.8", "varyByCategories", false, "flag"),
    plotOrder: property("1.7", ({ chart, series }) => chart.series.indexOf(series) + 1),
  },
  links: {
    dataLabels: link("1.8", ({ chart, series }) => ({
      is: "ChartDataLabels",
      chart,
      settings: series.settings,
      path: "dataLabels/",
    })),
    format: link("1.1", ({ chart, series }) => ({
      is: "ChartSeriesFormat",
      chart,
      settings: series.settings,
      path: "format/",
    })),
  },
  methods: {
    setValues: method("1.7", ({ chart, series }, args) => {
      assertAllowed(chart.sheet);
      series.values = source(args);
    }),
    setXAxisValues: method("1.7", ({ chart, series }, args) => {
      assertAllowed(chart.sheet);
      series.xValues = source(args);
    }),
    delete: method("1.7", ({ chart, series }) => {
      assertAllowed(chart.sheet);
      chart.series.splice(chart.series.indexOf(series), 1);
    }),
    getDimensionValues: method("1.12", (self, args) => {
      const from = dimension(self, args);
      if (!from) return [];
      const { sheet, area } = from;
      return Array.from({ length: cellsOf(area) }, (_, index) =>
        valueAnswered(
          rowsOf(area) === 1
            ? sheet.values.get(area.top, area.left + index)
            : sheet.values.get(area.top + index, area.left),
        ),
      );
    }),
    getDimensionDataSourceString: method("1.15", (self, args) => {
      const from = dimension(self, args);
      return from ? `${sheetToken(from.sheet.name)}${addressOf(from.area)}` : "";
    }),
  },
};
