import { HostError } from "../protocol/hostError";
import type { Book } from "./book";
import { cellsOf } from "./area";
import type { Area } from "./layer";
import type { Sheet } from "./sheet";

export const assertStructureIsFree = (book: Book): void => {
  if (book.protection) throw new HostError("AccessDenied", "The workbook's structure is protected.");
};

/** Cells are locked unless their format says otherwise; that has a meaning only on a protected sheet. */
export const assertWritable = (sheet: Sheet, area: Area): void => {
  if (!sheet.protection) return;
  let unlocked = 0;
  for (const [, , format] of sheet.formats.entries(area)) if (format["protection/locked"] === false) unlocked += 1;
  if (unlocked < cellsOf(area)) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
};

/** For what a protected sheet allows only when its protection says so, e.g. `allowFormatCells`. */
export const assertAllowed = (sheet: Sheet, option?: string): void => {
  if (sheet.protection && (option === undefined || sheet.protection.options[option] !== true))
    throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
};
