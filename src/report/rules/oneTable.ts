import { headerRow, type SeriesRef } from "../sheetModel";
import type { Rule } from "./violation";

/** Rule 4: a table or charts on a sheet, never both or neither; charts draw from columns that are there, below the lines above. */
export const oneTable: Rule = ({ sheets }) => {
  const tables = new Map(sheets.flatMap(({ name, table }) => (table ? [[name, table] as const] : [])));
  const isThere = ({ sheet, table: name, column, rows }: SeriesRef): boolean => {
    const table = tables.get(sheet);
    const [first, last] = rows ?? [0, 0];
    return (
      table?.name === name &&
      table.columns.some(({ header }) => header === column) &&
      (rows === undefined || (first >= 0 && first <= last && last < table.rows.length))
    );
  };
  return sheets.flatMap((sheet) => {
    const fault = (place: string, words: string) => ({ rule: 4, sheet: sheet.name, place, words });
    const charts = sheet.charts ?? [];
    if (sheet.table) return charts.length > 0 ? [fault("charts", "Charts stand on a sheet that holds a table.")] : [];
    if (charts.length === 0) return [fault("A1", "The sheet holds neither a table nor a chart.")];
    return charts.flatMap((chart) => [
      ...(chart.place.row < headerRow(sheet) ? [fault(chart.title, "The chart covers the lines above it.")] : []),
      ...[chart.categories, ...chart.series.flatMap(({ values, over }) => (over ? [values, over] : [values]))]
        .filter((ref) => !isThere(ref))
        .map(({ sheet: from, column }) =>
          fault(chart.title, `The chart draws ${from}, ${column}, which is not there.`),
        ),
    ]);
  });
};
