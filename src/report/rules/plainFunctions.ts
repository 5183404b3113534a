import { formulasIn } from "./formulasIn";
import type { Rule } from "./violation";

/** Functions that Excel 2016 and LibreOffice 7.4 both calculate, none of them volatile. */
const allowed: ReadonlySet<string> = new Set(
  `ABS AND AVERAGE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS IF IFERROR INDEX ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN MATCH MAX MEDIAN MID MIN N NOT OR
  PERCENTILE.INC QUARTILE.INC RIGHT ROUND ROWS SIGN SMALL SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM`.split(/\s+/u),
);

/** Excel's own limit on a formula, in characters. */
const longest = 8_192;

/** Rule 19: only plain functions, no OFFSET, INDIRECT or volatile ones, and no formula that Excel would not take. */
export const plainFunctions: Rule = (report) =>
  formulasIn(report).flatMap(({ sheet, place, text, parts }) => {
    const fault = (words: string) => ({ rule: 19, sheet: sheet.name, place, words });
    return [
      ...parts.functions
        .filter((name) => !allowed.has(name))
        .map((name) => fault(`The function ${name} is not allowed.`)),
      ...parts.faults.map((piece) => fault(`The formula cannot be read at ${piece}`)),
      ...(text.length > longest ? [fault("The formula is longer than Excel allows.")] : []),
    ];
  });
