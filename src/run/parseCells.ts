import { columnNumber, type CellRange } from "../model/cells";

const spelling =
  /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>.+))!\$?(?<left>[a-z]{1,3})\$?(?<top>\d{1,7})(?::\$?(?<right>[a-z]{1,3})\$?(?<bottom>\d{1,7}))?$/iu;

/** The cells that a text names, as in `RO6!A4:F31` or `'My sheet'!$A$4`; null when it names none. */
export const parseCells = (text: string): CellRange | null => {
  const found = spelling.exec(text.trim())?.groups;
  if (!found) return null;
  const [left = "", top = ""] = [found["left"], found["top"]];
  const columns = [columnNumber(left), columnNumber(found["right"] ?? left)];
  const rows = [Number(top), Number(found["bottom"] ?? top)];
  const range = {
    sheet: found["quoted"]?.replaceAll("''", "'") ?? found["plain"] ?? "",
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return range.top > 0 ? range : null;
};
