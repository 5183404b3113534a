import type { NumberFormat } from "../sheetModel";
import { columnsOf } from "./places";
import type { Rule } from "./violation";

/** What the header of a column in a format must name. Counts say in their own words what they count. */
const units: Readonly<Partial<Record<NumberFormat, RegExp>>> = {
  pounds: /\(£\)|\(£ [^)]+\)/u,
  "pounds-pence": /\(£\)|\(£ [^)]+\)/u,
  share: /\bshare\b|\brate\b|\brank\b|\byield\b/iu,
  factor: /\bfactor\b|\(£ per [^)]+\)/iu,
};

/** Rule 10: the unit stands in the header in words. */
export const unitsInHeaders: Rule = (report) =>
  columnsOf(report)
    .filter(({ column: { format, header } }) => units[format]?.test(header) === false)
    .map(({ sheet, column: { header, format } }) => ({
      rule: 10,
      sheet: sheet.name,
      place: header,
      words: `The header does not name the unit of its ${format} column.`,
    }));
