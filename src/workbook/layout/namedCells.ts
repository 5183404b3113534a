import { absoluteRange, rangeOf } from "../../model/cells";
import { headerRow, type Report } from "../../report/sheetModel";
import { columnAt } from "./sheetLayout";

/** Excel shows it in its Name Manager and keeps it: by it the names of an earlier run are told from the user's own. */
export const ourComment = "Written by Backbench";

/** A defined name and the cell that it stands for. */
export interface NamedCell {
  readonly name: string;
  /** `'BB_Inputs'!$C$8` */
  readonly refersTo: string;
}

/** The report's names as references to cells. */
export const namedCells = (report: Report): readonly NamedCell[] =>
  report.names.map(({ name, sheet: sheetName, column: header, row }) => {
    const { sheet, table, column } = columnAt(report, sheetName, header);
    if (row < 0 || row >= table.rows.length) throw new Error(`${name} is not in the table of ${sheetName}`);
    return { name, refersTo: absoluteRange(rangeOf({ sheet: sheetName, row: headerRow(sheet) + 1 + row, column })) };
  });
