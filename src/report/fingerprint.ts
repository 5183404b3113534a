import type { CellValue } from "../model/grid";
import { saysWhoCalculated } from "./calculatedBy";
import { headerRow, type Scalar, type Sheet } from "./sheetModel";

/** A cell as it counts in a fingerprint: what stands in it, or the formula that makes it. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

/** Formulas as every program spells them: this-row references, prefixes and needless quotes about a sheet's name differ, the rest does not. */
const canonical = (formula: string): string =>
  formula
    .replace(/_xlfn\.(?:_xlws\.)?/gu, "")
    .replace(/\w+\[\[#This Row\],\s*\[([^\]]*)\]\]/gu, "[@[$1]]")
    .replace(/\[@([^[\]]+)\]/gu, "[@[$1]]")
    .replace(/\[\[([^#\]]*)\]\]/gu, "[$1]")
    .replace(/'((?:[^']|'')*)'!/gu, "$1!")
    .replace(/^=/u, "")
    .replace(/\s+/gu, "");

/** Twelve digits: programs store a number with fewer than they calculate with. */
const printed = (value: CellValue): string => {
  if (typeof value === "number") return `n${Number(value.toPrecision(12))}`;
  if (typeof value === "boolean") return `b${value}`;
  return `s${typeof value === "string" ? value : JSON.stringify(value)}`;
};

/**
 * The first 16 hex digits of the SHA-256 over a sheet's cells. A cached result of a formula does not count, for it may follow an input; nor does
 * the line that says who calculated, for it is written again once Excel has.
 */
export const fingerprintOfCells = async (cells: readonly PrintedCell[]): Promise<string> => {
  const lines = cells
    .filter(
      ({ column, value, formula }) =>
        formula !== undefined || (value !== null && value !== "" && !saysWhoCalculated(column, value)),
    )
    .map(
      ({ row, column, value, formula }) =>
        `${row},${column}:${formula === undefined ? printed(value) : `=${canonical(formula)}`}`,
    );
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines.sort().join("\n")));
  return [...new Uint8Array(digest)]
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
};

const cellAt = (row: number, column: number, value: Scalar, formula?: string): PrintedCell => ({
  row,
  column,
  value,
  formula,
});

/** The fingerprint of a described sheet, as it will stand once written; a column named `except` is left out. */
export const fingerprintOf = (sheet: Sheet, except?: string): Promise<string> => {
  const cells = sheet.above.map(({ value, formula }, index) => cellAt(index + 1, 1, value, formula));
  const top = headerRow(sheet);
  sheet.table?.columns.forEach(({ header }, column) => {
    cells.push(cellAt(top, column + 1, header));
    if (header === except) return;
    sheet.table?.rows.forEach((row, index) => {
      const cell = row[column];
      if (cell) cells.push(cellAt(top + 1 + index, column + 1, cell.value, cell.formula));
    });
  });
  return fingerprintOfCells(cells);
};
