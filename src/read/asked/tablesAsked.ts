import type { HeaderPlace } from "../../model/corrections";
import type { Grid } from "../../model/grid";
import type { Issue } from "../../model/issue";
import { widestTable } from "../detect/header/headerRows";
import type { RawTable } from "../detect/table/rawTable";
import { readRawTables } from "../detect/table/readRawTables";
import type { Readable, ReadRequest } from "../readRequest";
import { uncorrected } from "../reading";
import { excelTableOf } from "./excelTableOf";
import { selectedTables } from "./selectedTables";
import { statedHeader } from "./statedHeader";
import { statedTable } from "./statedTable";

/**
 * The tables that were asked for: the Excel table named, those that the selection means, the one of each sheet that holds the header stated, or every
 * one that was found on the sheets asked for. Where no header is understood, the header or columns that the person states make the table: of the
 * Excel table, the selection, or the one sheet asked for.
 */
export const tablesAsked = (
  workbook: Readable,
  request: ReadRequest,
  found: ReadonlyMap<Grid, readonly RawTable[]>,
): readonly RawTable[] | Issue => {
  const { selection, corrections = uncorrected } = request;
  const { roles, header } = corrections;
  const excel = excelTableOf(workbook, request);
  const [only, ...others] = [...found.keys()];
  if (excel) {
    if (!only) return [];
    const understood = readRawTables(only, excel);
    const { range, name } = excel;
    const stated =
      understood.length > 0 || !(header || roles.size > 0)
        ? undefined
        : statedTable(only, header ?? { top: range.top, bottom: range.top }, range, [], roles);
    return stated ? [{ ...stated, name }] : understood;
  }
  if (selection !== undefined) {
    const grid = [...found.keys()].find(({ sheet }) => sheet === selection.sheet);
    return grid ? selectedTables(grid, found.get(grid) ?? [], selection, corrections) : [];
  }
  const all = [...found.values()].flatMap((tables) => (header ? holding(tables, header) : tables));
  if (all.length > 0 || !only || others.length > 0) return all;
  const area = { top: 1, bottom: only.rowCount, left: 1, right: Math.min(only.columnCount, widestTable) };
  const place = statedHeader(only, area, corrections);
  const stated = place && statedTable(only, place, area, [], roles);
  return stated ? [stated] : [];
};

/** Of the tables of a sheet, from the top, the one that rows above or under its own header belong to. */
const holding = (tables: readonly RawTable[], { top }: HeaderPlace): readonly RawTable[] => {
  const own = tables.find(({ area }) => area.bottom >= top) ?? tables.at(-1);
  return own ? [own] : [];
};
