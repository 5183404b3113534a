import type { Book } from "../../excel-host/book/book";
import type { Layer } from "../../excel-host/book/layer";
import type { Sheet } from "../../excel-host/book/sheet";

/** Everything that a person could find in a workbook, so that two moments of it can be compared cell for cell. */
export const snapshot = (book: Book): unknown => ({
  sheets: book.sheets.map(sheetIn),
  tables: book.tables.map(({ name, sheet, area, columns, settings }) => [
    name,
    sheet.name,
    area,
    columns.map((column) => column.name),
    [...settings],
  ]),
  names: book.names.map(({ name, scope, formula, comment, visible }) => [name, scope?.name, formula, comment, visible]),
  settings: [...book.settings],
  selection: [book.selection.sheet.name, book.selection.area],
  calculationMode: book.calculationMode,
});

const sheetIn = (sheet: Sheet): unknown => [
  sheet.id,
  sheet.name,
  sheet.visibility,
  sheet.tabColor,
  [sheet.values, sheet.formulas, sheet.numberFormats, sheet.formats, sheet.links].map(layerIn),
  [...sheet.columnWidths],
  [...sheet.rowHeights],
  [...sheet.hiddenRows],
  sheet.merged,
  sheet.frozen,
  [...sheet.pageLayout],
  sheet.charts.map((chart) => [
    chart.place,
    [...chart.settings],
    chart.series.map(({ settings, values, xValues }) => [
      [...settings],
      values && [values.sheet.name, values.area],
      xValues && [xValues.sheet.name, xValues.area],
    ]),
  ]),
];

const layerIn = (layer: Layer<unknown>): unknown =>
  [...layer.entries()].map(([row, column, value]) => `${row},${column} ${JSON.stringify(value)}`).sort();
