import type { Issue } from "../../../model/issue";
import { rectangles } from "../../amount/signedCells";
import { cellText } from "../../cell/cellText";
import { isLostIdentifier } from "../../cell/isLostIdentifier";
import type { RawTable } from "./rawTable";

/** Codes that have lost their digits, said so: their lines are read, but no code tells them apart. */
export const lostCodes = ({ grid, rows, codeColumn: column }: RawTable): Issue[] => {
  if (column === null) return [];
  const lost = rows.filter(({ row }) => isLostIdentifier(cellText(grid, row, column)));
  return rectangles(lost.map(({ row }) => ({ sheet: grid.sheet, row, column }))).map((cells) => ({
    code: "table/codes-lost",
    severity: "warning",
    at: { cells },
    facts: { count: cells.bottom - cells.top + 1, found: cellText(grid, cells.top, column) },
  }));
};
