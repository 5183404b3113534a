import { type CellRange, columnLetters } from "../../../model/cells";
import type { Grid } from "../../../model/grid";
import type { Area, HeaderRows } from "../header/area";
import { besideEachOther } from "../header/besideEachOther";
import { headerRows, widestTable } from "../header/headerRows";
import type { RawTable } from "./rawTable";
import { tableUnder } from "./tableUnder";

/** Every table on a sheet that has a header naming money, from top to bottom; with `within`, only the one in that Excel table. */
export const readRawTables = (
  grid: Grid,
  within?: { readonly name: string; readonly range: CellRange },
): RawTable[] => {
  const area: Area = within?.range ?? {
    top: 1,
    bottom: grid.rowCount,
    left: 1,
    right: Math.min(grid.columnCount, widestTable),
  };
  const headers = within ? [{ top: area.top, bottom: area.top }] : headerRows(grid, area);
  const tables = tablesUnder(grid, headers, area, []);
  return tables.map((table) => (within ? { ...table, name: within.name } : table));
};

/** The tables in part of a sheet; the texts above the sheet's other tables, given from top to bottom, hold for them as for any later table. */
export const rawTablesIn = (grid: Grid, area: Area, others: readonly RawTable[]): RawTable[] =>
  tablesUnder(grid, headerRows(grid, area), area, others);

const tablesUnder = (
  grid: Grid,
  headers: readonly HeaderRows[],
  area: Area,
  others: readonly RawTable[],
): RawTable[] => {
  const tables: RawTable[] = [];
  for (const [place, header] of headers.entries()) {
    const bottom = headers[place + 1]?.top;
    const own: Area = { ...area, bottom: bottom === undefined ? area.bottom : bottom - 1 };
    const above = others.filter(({ headerTop }) => headerTop < header.top);
    const beside = besides(grid, header, own, [...above, ...tables]);
    const table = beside.length > 1 ? undefined : tableUnder(grid, header, own, [...above, ...tables]);
    // A title row that names a year or a unit in a cell of its own reads like a header, but nothing stands under it.
    if (table && (table.rows.length > 0 || bottom === undefined)) tables.push(table);
    else if (!table) tables.push(...beside);
  }
  return others.length + tables.length > 1 ? tables.map(named) : tables;
};

/** Tables under headers of the same rows, each with money right of labels of its own; else none. */
const besides = (grid: Grid, header: HeaderRows, area: Area, above: readonly RawTable[]): readonly RawTable[] => {
  const parts = besideEachOther(grid, header, area);
  if (parts.length < 2) return [];
  const tables = parts.map((part) => {
    const [own] = headerRows(grid, { ...part, top: header.top });
    const table = own && tableUnder(grid, own, part, above);
    return table && table.rows.length > 0 && labelsFirst(table) ? table : undefined;
  });
  return tables.every((table) => table !== undefined) ? tables : [];
};

const labelsFirst = ({ columns, labelColumn }: RawTable): boolean =>
  columns.every(({ column, kind }) => kind === null || kind === "ignored" || column > labelColumn);

/** The name of one table of several on a sheet. */
const named = (table: RawTable, place: number, all: readonly RawTable[]): RawTable => {
  const row = `${table.grid.sheet}, row ${table.headerBottom}`;
  const isFirst = all.findIndex(({ headerBottom }) => headerBottom === table.headerBottom) === place;
  return { ...table, name: isFirst ? row : `${row}, column ${columnLetters(table.extent.left)}` };
};
