import type { CellRef } from "../../model/cells";
import { rangeOf } from "../../model/cells";
import { type Grid, isCellError } from "../../model/grid";
import type { Issue } from "../../model/issue";
import { type Maybe, missing } from "../../model/missing";
import { dateSpelling } from "./dateSpelling";
import { isUncalculated } from "./isUncalculated";
import { missingSpelling } from "./missingSpelling";
import { numberSpelling } from "./numberSpelling";

/** A money cell as read. */
export interface CellReading {
  /** The number as printed, unscaled, or why there is none. */
  readonly value: Maybe;
  /** False when a formula over the cell would not see this number: text, a date, an error. */
  readonly live: boolean;
  readonly issue: Issue | null;
}

/**
 * Reads a cell of a money column. Text that spells a number is read and said so; other text, dates and percentages are not money:
 * they are missing with an issue that names the cell. A true zero is a zero.
 */
export const readCell = (grid: Grid, row: number, column: number): CellReading => {
  const at: CellRef = { sheet: grid.sheet, row, column };
  const value = grid.value(row, column);
  if (isUncalculated(grid, row, column)) return told(at, missing("blank"), "cell/not-calculated", "error", "");
  if (value === null) return silent(missing("blank"), true);
  if (isCellError(value)) return told(at, missing("error-in-cell"), "cell/error", "warning", value.error);
  if (typeof value === "boolean")
    return told(at, missing("text-in-cell"), "cell/text-for-money", "error", String(value));
  if (typeof value === "number") {
    if (grid.isDate(row, column))
      return told(at, missing("text-in-cell"), "cell/date-for-money", "error", String(value));
    if (grid.isPercent(row, column))
      return told(at, missing("text-in-cell"), "cell/percent-for-money", "error", `${value * 100} %`);
    return silent(value, true);
  }
  const reason = missingSpelling(value);
  if (reason !== undefined) return silent(missing(reason), true);
  const spelt = numberSpelling(value);
  if (spelt !== undefined) return told(at, spelt, "cell/number-as-text", "note", value.trim());
  return told(at, missing("text-in-cell"), codeOf(value), "error", value.trim());
};

const codeOf = (text: string): string =>
  /%\s*$/u.test(text)
    ? "cell/percent-for-money"
    : dateSpelling(text) === undefined
      ? "cell/text-for-money"
      : "cell/date-for-money";

const silent = (value: Maybe, live: boolean): CellReading => ({ value, live, issue: null });

const told = (at: CellRef, value: Maybe, code: string, severity: Issue["severity"], found: string): CellReading => ({
  value,
  live: false,
  issue: { code, severity, at: { cells: rangeOf(at) }, facts: { found: found.slice(0, 60) } },
});
