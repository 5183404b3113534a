import type { CellRange } from "../../model/cells";
import type { Grid } from "../../model/grid";
import { parseFinancialYear } from "../../model/year";
import { cellText } from "../cell/cellText";
import { roleOfHeader } from "./columnRole";
import { type Area, type HeaderRows, headerRows, widestTable } from "./headerRows";
import { labelColumns } from "./labelColumns";
import { statusIn } from "./periodIn";
import type { PlacedText, RawColumn, RawTable } from "./rawTable";
import { rowsUnder } from "./rowsUnder";
import { scaleIn } from "./scaleIn";

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
  const tables: RawTable[] = [];
  for (const [place, header] of headers.entries()) {
    const bottom = headers[place + 1]?.top;
    const own: Area = { ...area, bottom: bottom === undefined ? area.bottom : bottom - 1 };
    const table = tableUnder(grid, header, own, tables);
    // A title row that names a year or a unit in a cell of its own reads like a header, but nothing stands under it.
    if (table && (table.rows.length > 0 || bottom === undefined)) tables.push(table);
  }
  return tables.map((table) => ({
    ...table,
    name: within?.name ?? (tables.length > 1 ? `${grid.sheet}, row ${table.headerBottom}` : grid.sheet),
  }));
};

const tableUnder = (grid: Grid, header: HeaderRows, area: Area, above: readonly RawTable[]): RawTable | undefined => {
  const columns = columnsOf(grid, header, area);
  const money = columns.filter(({ kind, year }) => (kind !== null && kind !== "ignored") || year !== null);
  const labels = labelColumns(grid, header, area, columns);
  if (labels === undefined || money.length === 0) return undefined;
  const { rows, notes, bottom } = rowsUnder(grid, header.bottom + 1, area.bottom, labels, money, columns);
  const right = columns.reduce((most, { column }) => Math.max(most, column), labels.label);
  const [first, last] = [above[0], above.at(-1)];
  return {
    grid,
    name: grid.sheet,
    extent: { sheet: grid.sheet, top: header.top, left: area.left, bottom, right },
    headerTop: header.top,
    headerBottom: header.bottom,
    labelColumn: labels.label,
    columns,
    rows,
    titles: textsOf(grid, last ? last.extent.bottom + 1 : 1, header.top - 1, area.right),
    page: first ? first.titles : [],
    notes,
  };
};

const columnsOf = (grid: Grid, header: HeaderRows, area: Area): RawColumn[] => {
  const found: RawColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const parts: string[] = [];
    for (let row = header.top; row <= header.bottom; row++)
      parts.push(headerText(grid, row, column, area.left, header));
    const own = parts.at(-1);
    const joined = [...new Set(parts.filter((part) => part !== ""))].join(" | ");
    if (
      own === undefined ||
      joined === "" ||
      (own === "" && grid.value(header.bottom, column) === null && !hasOwn(grid, header, column))
    )
      continue;
    found.push({
      column,
      header: joined,
      kind: kindOf(parts),
      year: parseFinancialYear(joined) ?? null,
      status: statusIn(joined),
      scale: scaleIn(joined) ?? null,
    });
  }
  return found;
};

/** The column's own words decide; its groups only where they say nothing of their own ("Total" under "Expenditure"). */
const kindOf = (parts: readonly string[]): RawColumn["kind"] => {
  for (const part of [...parts].reverse()) {
    const kind = roleOfHeader(part);
    if (kind !== null && kind !== "amount") return kind;
  }
  return roleOfHeader(parts.join(" "));
};

const hasOwn = (grid: Grid, { top, bottom }: HeaderRows, column: number): boolean => {
  for (let row = top; row <= bottom; row++) if (grid.value(row, column) !== null) return true;
  return false;
};

/** A header cell's text; a merged or empty cell of a group row takes the group to its left. */
const headerText = (grid: Grid, row: number, column: number, left: number, header: HeaderRows): string => {
  const merged = grid.merged.find(
    ([top, first, bottom, last]) => row >= top && row <= bottom && column >= first && column <= last,
  );
  if (merged) return cellText(grid, merged[0], merged[1]);
  const own = cellText(grid, row, column);
  if (own !== "" || row === header.bottom) return own;
  for (let before = column - 1; before > left; before--) {
    const text = cellText(grid, row, before);
    if (text !== "") return text;
  }
  return "";
};

/** Texts above a table, where titles, units and years stand. */
const textsOf = (grid: Grid, top: number, bottom: number, right: number): PlacedText[] => {
  const texts: PlacedText[] = [];
  for (let row = Math.max(1, top); row <= bottom; row++)
    for (let column = 1; column <= Math.min(right, 30); column++) {
      const text = cellText(grid, row, column);
      if (text !== "" && typeof grid.value(row, column) === "string")
        texts.push({ text, at: { sheet: grid.sheet, row, column } });
    }
  return texts;
};
