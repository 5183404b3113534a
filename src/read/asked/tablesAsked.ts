import type { Grid } from "../../model/grid";
import type { Issue } from "../../model/issue";
import type { RawTable } from "../detect/rawTable";
import { readRawTables } from "../detect/readRawTables";
import type { Readable, ReadRequest } from "../readRequest";
import { uncorrected } from "../reading";
import { excelTableOf } from "./excelTableOf";
import { selectedTables } from "./selectedTables";
import { statedHeader } from "./statedHeader";
import { statedTable } from "./statedTable";

/**
 * The tables that were asked for: the Excel table named, those that the selection means, or every one that was found on the sheets asked for. Where
 * no header is understood, the columns that the person states make the table: of the Excel table, the selection, or the one sheet asked for.
 */
export const tablesAsked = (
  workbook: Readable,
  request: ReadRequest,
  found: ReadonlyMap<Grid, readonly RawTable[]>,
): readonly RawTable[] | Issue => {
  const { selection } = request;
  const { roles } = request.corrections ?? uncorrected;
  const excel = excelTableOf(workbook, request);
  const [only, ...others] = [...found.keys()];
  if (excel) {
    if (!only) return [];
    const understood = readRawTables(only, excel);
    const { range, name } = excel;
    const stated =
      understood.length > 0 || roles.size === 0
        ? undefined
        : statedTable(only, { top: range.top, bottom: range.top }, range, [], roles);
    return stated ? [{ ...stated, name }] : understood;
  }
  if (selection !== undefined) {
    const grid = [...found.keys()].find(({ sheet }) => sheet === selection.sheet);
    return grid ? selectedTables(grid, found.get(grid) ?? [], selection, roles) : [];
  }
  const all = [...found.values()].flat();
  if (all.length > 0 || !only || others.length > 0) return all;
  const area = { top: 1, bottom: only.rowCount, left: 1, right: only.columnCount };
  const header = statedHeader(only, area, roles);
  const stated = header && statedTable(only, header, area, [], roles);
  return stated ? [stated] : [];
};
