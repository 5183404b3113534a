import { absoluteRange, quotedSheet, rangeOf } from "../../../model/cells";
import { headerRow, type Report } from "../../../report/sheetModel";
import type { NewName } from "./definedNames";
import { columnAt } from "../../layout/sheetLayout";

/** The report's names as references to cells, and the table headers to print again on every page. `firstPlace`: of the report in the list of sheets. */
export const reportNames = (report: Report, firstPlace: number): readonly NewName[] => [
  ...report.names.map(({ name, sheet: sheetName, column: header, row }) => {
    const { sheet, table, column } = columnAt(report, sheetName, header);
    if (row < 0 || row >= table.rows.length) throw new Error(`${name} is not in the table of ${sheetName}`);
    const at = { sheet: sheetName, row: headerRow(sheet) + 1 + row, column };
    return { name, refersTo: absoluteRange(rangeOf(at)) };
  }),
  ...report.sheets.flatMap((sheet, index) => {
    if (!sheet.table) return [];
    const row = headerRow(sheet);
    const refersTo = `${quotedSheet(sheet.name)}!$${row}:$${row}`;
    return [{ name: "_xlnm.Print_Titles", refersTo, localSheet: firstPlace + index }];
  }),
];
