import { abovePlace, cellPlace, columnsOf } from "./places";
import type { Rule } from "./violation";

/** Whole cells that stand in for a missing figure elsewhere, and words that a program leaves by mistake. */
const standsIn = /^(?:n\/?a|nil|none given|tbc|-|–|—|\?)$/iu;
const leftOver = /\bundefined\b|\bNaN\b|\[object |\(\?\)|\bnull\b|\bInfinity\b/u;

/** Rule 12, as a smell: no "N/A" or "-" for a missing figure, and no word that a program left. */
export const sillyWords: Rule = (report) => {
  const fault = (sheet: string, place: string, value: string) => ({
    rule: 12,
    sheet,
    place,
    words: `“${value}” stands where a reader expects words.`,
  });
  const isSilly = (value: unknown): value is string =>
    typeof value === "string" && (standsIn.test(value.trim()) || leftOver.test(value));
  return [
    ...report.sheets.flatMap(({ name, above }) =>
      above.flatMap(({ value }, index) => (isSilly(value) ? [fault(name, abovePlace(index), value)] : [])),
    ),
    ...columnsOf(report).flatMap(({ sheet, index, cells }) =>
      cells.flatMap(({ value }, row) =>
        isSilly(value) ? [fault(sheet.name, cellPlace(sheet, row, index), value)] : [],
      ),
    ),
  ];
};
