import { columnsOf } from "./places";
import type { Rule } from "./violation";

/** Narrower than this a column reads as hidden. */
const narrowest = 5;

/** Rule 8: nothing hidden. A sheet, row or column of the model cannot be hidden; a column too narrow to read would be. */
export const nothingHidden: Rule = (report) =>
  columnsOf(report)
    .filter(({ column: { width } }) => !(width >= narrowest && width <= 255))
    .map(({ sheet, column: { header } }) => ({
      rule: 8,
      sheet: sheet.name,
      place: header,
      words: "The column is too narrow to read, or wider than Excel allows.",
    }));
