import { Workbook } from "exceljs";
import { recalculated } from "../../libreoffice/recalculated";
import type { Calculate } from "../book/calculation";
import { valueIn } from "./bookFromXlsx";
import { xlsxOfBook } from "./xlsxOfBook";

/** Calculates a workbook as an engine that has nothing of ours does: it goes out as a file and its results come back. */
export const calculatedByLibreOffice: Calculate = async (book) => {
  const calculated = new Workbook();
  // Where it follows a long chain of formulas that have no result yet, LibreOffice takes one of them for 0; the second time all have one.
  const bytes = await recalculated(await recalculated(await xlsxOfBook(book)));
  await calculated.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof calculated.xlsx.load>[0]);
  for (const sheet of book.sheets) {
    const found = calculated.getWorksheet(sheet.name);
    if (!found) throw new Error(`LibreOffice lost the sheet ${sheet.name}.`);
    for (const [row, column] of sheet.formulas.entries()) {
      const cell = found.getCell(row + 1, column + 1);
      // A formula whose result is an empty text comes back without one.
      sheet.values.set(row, column, valueIn(cell) ?? "");
    }
  }
};
