import type { Book } from "../book/book";
import type { Chart } from "../book/chart";
import { assertAllowed } from "../book/guards";
import { seriesOf } from "../book/seriesOf";
import type { Sheet } from "../book/sheet";
import { numberIn, oneOf, textIn, type Arguments } from "../protocol/arguments";
import { link, maker, method, property, type ClassTable, type Link, type Property } from "../protocol/classTable";
import { invalidArgument, notFound } from "../protocol/hostError";
import type { Json } from "../protocol/messages";
import { chartTypes } from "./chartTypes";
import type { PartKind } from "./chartSetting";
import { accepted, type Allowed } from "./formatSetting";
import type { HostObject } from "./hostObject";
import { left, size, top } from "./rangeGeometry";
import { rangeArgument } from "./rangeMakers";

type ChartObject = HostObject<"Chart">;
type Charts = HostObject<"ChartCollection">;

const object = (chart: Chart): ChartObject => ({ is: "Chart", chart });

const nameOf = (chart: Chart): string => textIn(chart.settings.get("name") ?? "");

const find = ({ sheet }: Charts, args: Arguments): HostObject | undefined => {
  const key = args.text(0);
  const chart = sheet.charts.find((one) => one.id === key || nameOf(one).toLowerCase() === key.toLowerCase());
  return chart && object(chart);
};

const some = (self: Charts, args: Arguments): HostObject => {
  const chart = find(self, args);
  if (!chart) throw notFound(`There is no chart ${args.text(0)}.`);
  return chart;
};

const addChart = (book: Book, sheet: Sheet, args: Arguments): Chart => {
  assertAllowed(sheet);
  const type = oneOf(chartTypes, args.json(0));
  const source = args.object(1, "Range");
  if (!source) throw invalidArgument("A chart is made from a range.");
  const by = args.isGiven(2) ? oneOf(["Auto", "Columns", "Rows"], args.json(2)) : "Auto";
  const number = sheet.charts.length + 1;
  const settings = new Map<string, Json>([
    ["name", `Chart ${number}`],
    ["chartType", type],
    ["left", 100],
    ["top", 100],
    ["width", 360],
    ["height", 216],
  ]);
  const id = `{chart-${book.nextId()}}`;
  const chart: Chart = { id, sheet, settings, series: seriesOf(source.sheet, source.area, by), place: undefined };
  sheet.charts.push(chart);
  return chart;
};

export const chartCollectionTable: ClassTable<Charts> = {
  properties: { count: property("1.1", ({ sheet }) => sheet.charts.length) },
  items: ({ sheet }) => sheet.charts.map(object),
  item: some,
  makers: {
    add: maker("1.1", ({ sheet }, args, book) => object(addChart(book, sheet, args))),
    getItem: maker("1.1", some),
    getItemOrNullObject: maker("1.4", find),
    getItemAt: maker("1.1", ({ sheet }, args) => {
      const chart = sheet.charts[args.number(0)];
      if (!chart) throw notFound(`There is no chart ${args.number(0)}.`);
      return object(chart);
    }),
  },
  methods: { getCount: method("1.4", ({ sheet }) => sheet.charts.length) },
};

const setting = (since: string, name: string, byDefault: Json, allowed: Allowed): Property<ChartObject> =>
  property(
    since,
    ({ chart }) => chart.settings.get(name) ?? byDefault,
    ({ chart }, value) => {
      assertAllowed(chart.sheet);
      chart.settings.set(name, accepted(value, allowed));
    },
  );

/** A place or size in points; given so, the chart lies no longer between two cells. */
const points = (name: "left" | "top" | "width" | "height"): Property<ChartObject> =>
  property(
    "1.1",
    ({ chart }) => chart.settings.get(name) ?? null,
    ({ chart }, value) => {
      assertAllowed(chart.sheet);
      if (numberIn(value) < 0) throw invalidArgument("A chart lies on its sheet.");
      chart.settings.set(name, value);
      chart.place = undefined;
    },
  );

const part = (since: string, name: string, is: PartKind): Link<ChartObject> =>
  link(since, ({ chart }) => ({ is, chart, settings: chart.settings, path: `${name}/` }));

export const chartTable: ClassTable<ChartObject> = {
  check: ({ chart }) => {
    if (chart.sheet.isDeleted || !chart.sheet.charts.includes(chart)) throw notFound("The chart is gone.");
  },
  id: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: property("1.7", ({ chart }) => chart.id),
    name: setting("1.1", "name", "", "text"),
    chartType: setting("1.7", "chartType", "ColumnClustered", chartTypes),
    displayBlanksAs: setting("1.8", "displayBlanksAs", "NotPlotted", ["NotPlotted", "Zero", "Interplotted"]),
    plotBy: setting("1.8", "plotBy", "Columns", ["Rows", "Columns"]),
    plotVisibleOnly: setting("1.8", "plotVisibleOnly", true, "flag"),
    style: setting("1.8", "style", 2, "number"),
    left: points("left"),
    top: points("top"),
    width: points("width"),
    height: points("height"),
  },
  links: {
    axes: part("1.1", "axes", "ChartAxes"),
    dataLabels: part("1.1", "dataLabels", "ChartDataLabels"),
    format: part("1.1", "format", "ChartAreaFormat"),
    legend: part("1.1", "legend", "ChartLegend"),
    plotArea: part("1.8", "plotArea", "ChartPlotArea"),
    title: part("1.1", "title", "ChartTitle"),
    series: link("1.1", ({ chart }) => ({ is: "ChartSeriesCollection", chart })),
    worksheet: link("1.2", ({ chart }) => ({ is: "Worksheet", sheet: chart.sheet })),
  },
  methods: {
    delete: method("1.1", ({ chart }) => {
      assertAllowed(chart.sheet);
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
    }),
    activate: method("1.9", () => undefined),
    setData: method("1.1", ({ chart }, args) => {
      const source = args.object(0, "Range");
      if (!source) throw invalidArgument("A chart is made from a range.");
      const by = args.isGiven(1) ? oneOf(["Auto", "Columns", "Rows"], args.json(1)) : "Auto";
      chart.series.splice(0, chart.series.length, ...seriesOf(source.sheet, source.area, by));
    }),
    setPosition: method("1.1", ({ chart }, args) => {
      assertAllowed(chart.sheet);
      const first = rangeArgument(chart.sheet, args, 0).area;
      const last = args.isGiven(1) ? rangeArgument(chart.sheet, args, 1).area : first;
      const place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      chart.place = place;
      chart.settings.set("top", top(chart.sheet, place.top)).set("left", left(chart.sheet, place.left));
      const { height, width } = size(chart.sheet, place);
      chart.settings.set("height", height).set("width", width);
    }),
  },
};
