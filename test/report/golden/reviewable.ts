import { fingerprintHeader } from "../../../src/report/contentsTable";
import type { Cell, Chart, Column, Report, Sheet, Table } from "../../../src/report/sheetModel";

/** Tables up to this many rows are shown whole; of longer ones the first and last rows. */
const whole = 50;
const shown = { first: 3, last: 2 } as const;

const valueOf = ({ value, format, style, link }: Cell): string => {
  const text = typeof value === "number" ? String(Number(value.toPrecision(9))) : String(value);
  const marks = [format, style, link === undefined ? undefined : `→ ${link}`].filter((mark) => mark !== undefined);
  return marks.length === 0 ? text : `${text} {${marks.join(", ")}}`;
};

const columnOf = ({ header, format, style, width, wrap, perRow }: Column): string =>
  `${header} {${[format, style, `width ${width}`, wrap && "wrapped", perRow && "row by row"].filter(Boolean).join(", ")}}`;

/** A formula once a column; where rows differ, each with its row. */
const formulasOf = ({ columns, rows }: Table): Readonly<Record<string, string | readonly string[]>> => {
  const found: Record<string, string | readonly string[]> = {};
  columns.forEach(({ header, perRow }, at) => {
    const formulas = rows.map((row) => row[at]?.formula);
    if (perRow)
      found[header] = formulas.flatMap((formula, row) => (formula === undefined ? [] : [`${row + 1}: ${formula}`]));
    else if (formulas[0] !== undefined) found[header] = formulas[0];
  });
  return found;
};

/** A fingerprint follows from the rest of its sheet, and would change in the file with every word there. */
const rowsOf = ({ columns, rows }: Table): readonly string[] => {
  const line = (row: readonly Cell[]): string =>
    row.map((cell, at) => (columns[at]?.header === fingerprintHeader ? "(fingerprint)" : valueOf(cell))).join(" | ");
  if (rows.length <= whole) return rows.map(line);
  const left = rows.length - shown.first - shown.last;
  return [...rows.slice(0, shown.first).map(line), `… ${left} rows`, ...rows.slice(-shown.last).map(line)];
};

const chartOf = ({ title, description, kind, categories, categoryAxis, series, valueAxis, valueFormat }: Chart) => ({
  title,
  description,
  kind,
  categories: `${categories.table}, ${categories.column}, rows ${String(categories.rows ?? "all")}`,
  ...(categoryAxis === undefined ? {} : { categoryAxis }),
  valueAxis: `${valueAxis} {${valueFormat}}`,
  series: series.map(
    ({ name, values, colour }) => `${name}: ${values.column}, rows ${String(values.rows ?? "all")} {${colour}}`,
  ),
});

const sheetOf = ({ name, above, table, charts, orientation }: Sheet) => ({
  name,
  orientation,
  above: above.map((cell) => (cell.formula === undefined ? valueOf(cell) : `${valueOf(cell)} =${cell.formula}`)),
  ...(table ? { columns: table.columns.map(columnOf), rows: rowsOf(table), formulas: formulasOf(table) } : {}),
  ...(charts ? { charts: charts.map(chartOf) } : {}),
});

/** A report as a person can review it: every word, every number to nine digits, each formula once. */
export const reviewable = ({ sheets, names }: Report): string =>
  `${JSON.stringify(
    {
      sheets: sheets.map(sheetOf),
      names: names.map(({ name, sheet, column, row }) => `${name} = ${sheet}, ${column}, row ${row + 1}`),
    },
    null,
    1,
  )}\n`;
