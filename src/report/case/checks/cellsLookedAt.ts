import { rangeOf, readableRange, type CellRange } from "../../../model/cells";

/** `Business case!B4, B10:B17; Savings plan!C7`: cells as a person reads them, each sheet named once. */
export const cellsLookedAt = (ranges: readonly CellRange[]): string => {
  const sheets = [...new Set(ranges.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const own = ranges.filter((range) => range.sheet === sheet);
      const prefix = readableRange(rangeOf({ sheet, row: 1, column: 1 })).slice(0, -"A1".length);
      return `${prefix}${own.map((range) => readableRange(range).slice(prefix.length)).join(", ")}`;
    })
    .join("; ");
};
