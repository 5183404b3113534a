import type { Report } from "../../../src/report/sheetModel";
import { headerRow } from "../../../src/report/sheetModel";
import type { Calculate } from "../../excel-host/book/calculation";
import { sheetOf } from "../../excel-host/book/book";

/** Calculates nothing: every formula of a report comes to what the core computed, so that tests that are about something else stay quick. */
export const asReported =
  (report: Report): Calculate =>
  (book) => {
    for (const described of report.sheets) {
      const sheet = sheetOf(book, described.name);
      if (!sheet) continue;
      const top = headerRow(described);
      const rows = [
        ...described.above.map((cell, row) => [row, [cell]] as const),
        ...(described.table?.rows ?? []).map((cells, row) => [top + row, cells] as const),
      ];
      for (const [row, cells] of rows)
        cells.forEach(({ formula, value }, column) => {
          if (formula !== undefined && sheet.formulas.get(row, column) !== undefined)
            sheet.values.set(row, column, value);
        });
    }
  };
