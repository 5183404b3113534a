import type { CellRef } from "../model/cells";
import { calculatedByPrefix, calculatedByWords } from "../text/calculatedBy";
import type { CellValue } from "../model/grid";
import type { Report } from "./sheetModel";

/** The cells of a report that say who calculated it, and what they say once a program has. */
export interface CalculatedBy {
  readonly cells: readonly CellRef[];
  readonly agrees: string;
  readonly differs: string;
}

/** Where a report says who calculated it, and its words for afterwards. */
export const calculatedByOf = ({ sheets }: Report): CalculatedBy => ({
  cells: sheets.flatMap(({ name, above }) =>
    above.flatMap(({ value }, index) =>
      saysWhoCalculated(1, value) ? [{ sheet: name, row: index + 1, column: 1 }] : [],
    ),
  ),
  agrees: calculatedByWords.agrees,
  differs: calculatedByWords.differs,
});

/** True for the line above a table that says who calculated it. */
export const saysWhoCalculated = (column: number, value: CellValue): boolean =>
  column === 1 && typeof value === "string" && value.startsWith(calculatedByPrefix);
