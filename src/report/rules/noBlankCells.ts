import { cellPlace, columnsOf } from "./places";
import type { Rule } from "./violation";

/** Rules 6 and 12: no blank row, column or cell inside a table: what is missing has its shorthand. */
export const noBlankCells: Rule = (report) =>
  columnsOf(report).flatMap(({ sheet, index, cells }) =>
    cells.flatMap(({ value }, row) =>
      typeof value === "string" && value.trim() === ""
        ? [{ rule: 6, sheet: sheet.name, place: cellPlace(sheet, row, index), words: "The cell is blank." }]
        : [],
    ),
  );
