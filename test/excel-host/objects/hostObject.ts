import type { DefinedName } from "../book/book";
import type { Chart, Series } from "../book/chart";
import type { Area } from "../book/layer";
import type { Sheet } from "../book/sheet";
import type { Table, TableColumn } from "../book/table";
import type { Json } from "../protocol/messages";

interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface CellsFormat {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A part of a chart: where its settings lie, and the path to it, e.g. `axes/valueAxis/`. */
interface Part {
  readonly chart: Chart;
  readonly settings: Map<string, Json>;
  readonly path: string;
}

/** Excel's classes as this host has them, each with what stands behind an object of it. */
interface Kinds {
  Workbook: object;
  Application: object;
  WorkbookProtection: object;
  WorksheetCollection: object;
  Worksheet: { readonly sheet: Sheet };
  WorksheetFreezePanes: { readonly sheet: Sheet };
  WorksheetProtection: { readonly sheet: Sheet };
  PageLayout: { readonly sheet: Sheet };
  HeaderFooterGroup: { readonly sheet: Sheet };
  HeaderFooter: { readonly sheet: Sheet; readonly path: string };
  Range: Cells;
  RangeCollection: CellsFormat;
  RangeAreas: CellsFormat;
  RangeFormat: CellsFormat;
  RangeFont: CellsFormat;
  RangeFill: CellsFormat;
  RangeBorderCollection: CellsFormat;
  RangeBorder: CellsFormat & { readonly side: string };
  FormatProtection: CellsFormat;
  TableCollection: { readonly sheet: Sheet | undefined };
  TableScopedCollection: CellsFormat;
  Table: { readonly table: Table };
  TableColumnCollection: { readonly table: Table };
  TableColumn: { readonly table: Table; readonly column: TableColumn };
  TableRowCollection: { readonly table: Table };
  NamedItemCollection: { readonly scope: Sheet | undefined };
  NamedItem: { readonly named: DefinedName };
  SettingCollection: object;
  Setting: { readonly key: string };
  ChartCollection: { readonly sheet: Sheet };
  Chart: { readonly chart: Chart };
  ChartSeriesCollection: { readonly chart: Chart };
  ChartSeries: { readonly chart: Chart; readonly series: Series };
  ChartSeriesFormat: Part;
  ChartAreaFormat: Part;
  ChartAxes: Part;
  ChartAxis: Part;
  ChartAxisFormat: Part;
  ChartAxisTitle: Part;
  ChartAxisTitleFormat: Part;
  ChartBorder: Part;
  ChartDataLabels: Part;
  ChartDataLabelFormat: Part;
  ChartFill: Part;
  ChartFont: Part;
  ChartGridlines: Part;
  ChartGridlinesFormat: Part;
  ChartLegend: Part;
  ChartLegendEntry: Part;
  ChartLegendEntryCollection: Part;
  ChartLegendFormat: Part;
  ChartLineFormat: Part;
  ChartPlotArea: Part;
  ChartPlotAreaFormat: Part;
  ChartTitle: Part;
  ChartTitleFormat: Part;
}

export type Kind = keyof Kinds;

/** An object on the host's side of the bridge: its class and what it stands for. */
export type HostObject<K extends Kind = Kind> = { readonly [P in K]: { readonly is: P } & Kinds[P] }[K];
