import { cellPlace, columnsOf, isNumeric } from "./places";
import type { Rule } from "./violation";

/** `£1.2m`, `12%`, `1,234`, `-5`: a figure written as text. */
const figure = /^[-−(]?£?\s?\d[\d,]*(?:\.\d+)?\s?(?:[kmb]n?|%|\))?$/iu;

/** Columns of text that may hold digits alone: codes, and what a file or a club wrote. */
const mayBeDigits = /code|year|label|section|matched|sheet|release|title|version|council|cell|answer/iu;

/** Rule 11, as a smell: text columns of ours that hold figures. */
export const numbersAsNumbers: Rule = (report) =>
  columnsOf(report)
    .filter(({ column }) => !isNumeric(column) && !mayBeDigits.test(column.header))
    .flatMap(({ sheet, index, cells }) =>
      cells.flatMap(({ value }, row) =>
        typeof value === "string" && figure.test(value)
          ? [
              {
                rule: 11,
                sheet: sheet.name,
                place: cellPlace(sheet, row, index),
                words: `A figure stands as text: ${value}`,
              },
            ]
          : [],
      ),
    );
