import { headerRow, type Report } from "../../../report/sheetModel";
import { lastRow } from "../../layout/sheetLayout";
import { isProse } from "../../look/page";
import type { Question } from "../ask";

/** Calculates what is new, also where the workbook calculates only when told to, and makes rows as high as the texts in them. */
export const calculate =
  ({ sheets }: Report): Question<void> =>
  ({ application, workbook }) => {
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate(Excel.CalculationType.recalculate);
    for (const sheet of sheets) {
      const first = sheet.table ? headerRow(sheet) : 1;
      if (sheet.table || isProse(sheet))
        workbook.worksheets
          .getItem(sheet.name)
          .getRange(`${first}:${lastRow(sheet)}`)
          .format.autofitRows();
    }
    return () => undefined;
  };
