import { quotedSheet } from "../../../model/cells";
import { headerRow, type Report } from "../../../report/sheetModel";
import { namedCells } from "../../layout/namedCells";
import type { NewName } from "./definedNames";

/** The report's names as references to cells, and the table headers to print again on every page. `firstPlace`: of the report in the list of sheets. */
export const reportNames = (report: Report, firstPlace: number): readonly NewName[] => [
  ...namedCells(report),
  ...report.sheets.flatMap((sheet, index) => {
    if (!sheet.table) return [];
    const row = headerRow(sheet);
    const refersTo = `${quotedSheet(sheet.name)}!$${row}:$${row}`;
    return [{ name: "_xlnm.Print_Titles", refersTo, localSheet: firstPlace + index }];
  }),
];
