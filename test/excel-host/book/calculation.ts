import type { Book } from "./book";

/** Puts into `sheet.values` what every formula of the workbook comes to. */
export type Calculate = (book: Book) => void | Promise<void>;

/** Calculates if Excel would have by now: something changed and calculation is automatic and not suspended, or somebody asked for it. */
export const bringUpToDate = async (book: Book, calculate: Calculate | undefined): Promise<void> => {
  const isDue = book.calculationIsAsked || (book.calculationMode !== "Manual" && !book.calculationIsSuspended);
  if (!book.isStale || !isDue) return;
  if (book.sheets.some(({ formulas }) => !formulas.entries().next().done)) {
    if (!calculate) throw new Error("This host was given no way to calculate, and a formula's value was asked for.");
    await calculate(book);
  }
  book.isStale = false;
  book.calculationIsAsked = false;
};
