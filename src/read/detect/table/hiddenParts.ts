import type { Issue } from "../../../model/issue";
import { rectangles } from "../../amount/signedCells";
import type { RawTable } from "./rawTable";

/** Hidden sheets, rows and columns that a table was read from, said so: they count like any other. */
export const hiddenParts = (table: RawTable, hiddenSheets: ReadonlySet<string>): Issue[] => {
  const { sheet } = table.grid;
  const rows = table.rows
    .filter(({ row }) => table.grid.hiddenRows.has(row))
    .map(({ row }) => ({ sheet, row, column: table.labelColumn }));
  const columns = table.columns.filter(
    ({ column, kind }) => kind !== null && kind !== "ignored" && table.grid.hiddenColumns.has(column),
  );
  return [
    ...(hiddenSheets.has(sheet) ? [{ code: "table/hidden-sheet", severity: "warning" as const, at: { sheet } }] : []),
    ...rectangles(rows).map((cells) => ({
      code: "table/hidden-rows",
      severity: "warning" as const,
      at: { cells },
      facts: { count: cells.bottom - cells.top + 1 },
    })),
    ...columns.map(({ column, header }) => ({
      code: "table/hidden-column",
      severity: "note" as const,
      at: { cells: { sheet, top: table.headerBottom, bottom: table.extent.bottom, left: column, right: column } },
      facts: { header },
    })),
  ];
};
