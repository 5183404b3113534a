import { HostError } from "../protocol/hostError";
import type { Book } from "./book";
import type { Area } from "./layer";
import type { Sheet } from "./sheet";

/** Selects cells and shows their sheet. */
export const select = (book: Book, sheet: Sheet, area: Area): void => {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidSelection", `${sheet.name} is hidden.`);
  book.selection = { sheet, area };
  book.selectionChanges.push(book.selection);
};
