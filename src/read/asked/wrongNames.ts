import { readableRange } from "../../model/cells";
import type { Issue } from "../../model/issue";
import type { Readable, ReadRequest } from "../readRequest";
import { excelTableOf } from "./excelTableOf";
import { overlaps } from "./rectangles";

/** Why what was asked for is not in the workbook, or does not go together; undefined when it is and does. */
export const wrongNames = (workbook: Readable, request: ReadRequest): Issue | undefined => {
  const { grids, tables } = workbook;
  const { selection, table } = request;
  const sheet = request.sheet ?? selection?.sheet;
  if (sheet !== undefined && !grids.some((grid) => grid.sheet === sheet))
    return {
      code: "table/sheet-unknown",
      severity: "error",
      facts: { sheet, sheets: grids.map((grid) => grid.sheet).join(", ") },
    };
  const excel = excelTableOf(workbook, request);
  if (table !== undefined && !excel)
    return {
      code: "table/name-unknown",
      severity: "error",
      facts: { table, tables: tables.map(({ name }) => name).join(", ") },
    };
  const apart = selection && (selection.sheet !== sheet || (excel && !overlaps(excel.range, selection)));
  return apart
    ? {
        code: "table/selection-elsewhere",
        severity: "error",
        at: { cells: selection },
        facts: {
          selection: readableRange(selection),
          named: excel ? `the Excel table “${excel.name}”` : `the sheet “${sheet}”`,
        },
      }
    : undefined;
};
