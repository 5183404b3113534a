import { columnLetters } from "../../src/model/cells";
import { isCellError, type CellValue } from "../../src/model/grid";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";

/** A cell that two versions of a workbook do not agree on. */
export interface Disagreement {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** How two versions of the same sheets compare. */
export interface Comparison {
  readonly disagreements: readonly Disagreement[];
  /** Cells that hold an error value after recalculation. */
  readonly errors: readonly string[];
  /** How many formula cells were compared. */
  readonly formulas: number;
}

const opened = async (bytes: Uint8Array): ReturnType<typeof openXlsx> => openXlsx(bytes, "workbook.xlsx");

/** Relative to the larger of the two, as the project's tolerance is stated. */
const agree = (before: CellValue, after: CellValue): boolean => {
  if (typeof before === "number" && typeof after === "number")
    return Math.abs(after - before) <= 1e-9 * Math.max(Math.abs(before), Math.abs(after), 1e-6);
  return before === after || ((before === "" || before === null) && (after === "" || after === null));
};

const said = (value: CellValue): string => (isCellError(value) ? value.error : JSON.stringify(value));

/** Compares every cell of the sheets whose name `matches`, before and after recalculation. */
export const compareSheets = async (
  before: Uint8Array,
  after: Uint8Array,
  matches: (sheet: string) => boolean,
): Promise<Comparison> => {
  const [one, other] = [await opened(before), await opened(after)];
  if (!one.ok || !other.ok) throw new Error(JSON.stringify([...one.issues, ...other.issues]));
  const disagreements: Disagreement[] = [];
  const errors: string[] = [];
  let formulas = 0;
  for (const { name } of (await one.value.sheets()).filter((sheet) => matches(sheet.name))) {
    const [was, is] = [await one.value.read(name), await other.value.read(name)];
    if (!was.ok || !is.ok) throw new Error(`cannot read ${name}`);
    for (let row = 1; row <= was.value.rowCount; row += 1)
      for (let column = 1; column <= was.value.columnCount; column += 1) {
        const cell = `${name}!${columnLetters(column)}${row}`;
        const [old, fresh] = [was.value.value(row, column), is.value.value(row, column)];
        if (was.value.isFormula(row, column)) formulas += 1;
        if (!agree(old, fresh)) disagreements.push({ cell, before: said(old), after: said(fresh) });
        if (isCellError(fresh)) errors.push(`${cell} ${fresh.error}`);
      }
  }
  return { disagreements, errors, formulas };
};
