import { readableRange, rangeOf, type CellRef } from "../../../model/cells";
import type { CellValue } from "../../../model/grid";
import { headerRow, type Cell, type Report, type Scalar, type Sheet } from "../../../report/sheetModel";
import { lastRow } from "../../layout/sheetLayout";
import type { Calculated, Difference } from "../../workbook";
import { askPieces, type Answered } from "../read/pieces";
import { trouble } from "../trouble";

/**
 * Reads every cell of the new sheets back. A text or a number that is not as it was written stops the write; formulas whose value is not the
 * core's are counted and told. Throws ExcelTrouble.
 */
export const compareWithCore = async (signal: AbortSignal, { sheets }: Report): Promise<Calculated> => {
  let formulas = 0;
  const differences: Difference[] = [];
  const described = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const pieces = sheets.map((sheet) => ({
    sheet: sheet.name,
    asked: "values" as const,
    block: { top: 1, left: 1, bottom: lastRow(sheet), right: sheet.table?.columns.length ?? 1 },
  }));
  await askPieces(signal, pieces, ({ sheet: name, block }, answered) => {
    const sheet = described.get(name);
    if (!sheet) return;
    for (let row = block.top; row <= block.bottom; row += 1)
      for (let column = block.left; column <= block.right; column += 1) {
        const cell = cellAt(sheet, row, column);
        if (!cell) continue;
        const found = foundAt(answered, row - block.top, column - block.left);
        const at = { sheet: name, row, column };
        if (cell.formula === undefined) assertWritten(at, cell.value, found);
        else {
          formulas += 1;
          if (!agree(cell.value, found)) differences.push({ at, computed: cell.value, calculated: found });
        }
      }
  });
  return { formulas, differing: differences.length, first: differences.slice(0, mostTold) };
};

const mostTold = 20;

/** The cell that the report describes at a place, its headers among them. */
const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => {
  if (row <= sheet.above.length) return column === 1 ? sheet.above[row - 1] : undefined;
  const top = headerRow(sheet);
  if (!sheet.table || row < top) return undefined;
  const header = sheet.table.columns[column - 1]?.header;
  if (row === top) return header === undefined ? undefined : { value: header };
  return sheet.table.rows[row - top - 1]?.[column - 1];
};

const foundAt = (answered: Answered, row: number, column: number): CellValue => {
  const value = answered[row]?.[column];
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return errors.has(text) ? { error: text } : text;
};

const errors: ReadonlySet<string> = new Set(
  "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #GETTING_DATA #BUSY! #CONNECT! #BLOCKED! #UNKNOWN! #FIELD!".split(
    " ",
  ),
);

/** Numbers to a part in 10⁹ of the larger of the two, as the project's tolerance is stated. */
const agree = (computed: Scalar, calculated: CellValue): boolean =>
  typeof computed === "number" && typeof calculated === "number"
    ? Math.abs(calculated - computed) <= 1e-9 * Math.max(Math.abs(computed), Math.abs(calculated), 1e-6)
    : computed === calculated;

const assertWritten = (at: CellRef, written: Scalar, found: CellValue): void => {
  const shown = typeof found === "object" && found !== null ? found.error : found;
  if (shown === written || (typeof written === "number" && agree(written, found))) return;
  const facts = { cell: readableRange(rangeOf(at)), written: String(written), found: String(shown) };
  throw trouble("excel/not-as-written", facts);
};
