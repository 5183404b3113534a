import { columnsOf, isNumeric } from "./places";
import type { Rule } from "./violation";

/** A year's number, counted from 1, is a number. */
const coded = /\bcodes?\b|^year\b(?! number$)|\byear$|^SHA-256\b/iu;

/** Rule 9: codes and years are text, in columns of their own. */
export const codesAsText: Rule = (report) =>
  columnsOf(report)
    .filter(
      ({ column, cells }) =>
        coded.test(column.header) && (isNumeric(column) || cells.some(({ value }) => typeof value !== "string")),
    )
    .map(({ sheet, column: { header } }) => ({
      rule: 9,
      sheet: sheet.name,
      place: header,
      words: "The codes or years of this column are not text.",
    }));
