import { address } from "../../src/model/cells";
import { isCellError, type CellValue } from "../../src/model/grid";
import { formulaInFile } from "../../src/workbook/xlsx/write/formulaInFile";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";
import type { Book } from "../excel-host/book/book";
import { tableAt } from "../excel-host/book/tableAt";
import { valueOf } from "../workbook/excel/opened";

/** What stands in a cell; formulas as a file spells them. */
interface OurCell {
  readonly formula: string | null;
  readonly value: CellValue;
}

/** Every cell of the sheets of ours that holds anything, by its place as a person says it: `BB_Gaps!B7`. */
export type OurCells = ReadonlyMap<string, OurCell>;

/** Our sheets in a workbook file. */
export const ourCellsIn = async (bytes: Uint8Array): Promise<OurCells> => {
  const workbook = valueOf(await openXlsx(bytes, "workbook.xlsx"));
  const cells = new Map<string, OurCell>();
  for (const { name } of (await workbook.sheets()).filter(isOurs)) {
    const grid = valueOf(await workbook.read(name));
    const formulas = valueOf(await workbook.formulas(name));
    for (let row = 1; row <= grid.rowCount; row += 1)
      for (let column = 1; column <= grid.columnCount; column += 1) {
        const cell = { formula: formulas.get(`${row},${column}`) ?? null, value: grid.value(row, column) };
        if (cell.formula !== null || !isEmpty(cell)) cells.set(`${name}!${address(row, column)}`, cell);
      }
  }
  return cells;
};

/** Our sheets in a workbook that Excel has open. */
export const ourCellsOf = (book: Book): OurCells => {
  const cells = new Map<string, OurCell>();
  for (const sheet of book.sheets.filter(isOurs)) {
    const place = (row: number, column: number): string => `${sheet.name}!${address(row + 1, column + 1)}`;
    for (const [row, column, value] of sheet.values.entries())
      if (!isEmpty({ value })) cells.set(place(row, column), { formula: null, value });
    for (const [row, column, formula] of sheet.formulas.entries())
      cells.set(place(row, column), {
        formula: formulaInFile(formula.slice(1), tableAt(book, sheet, row, column)?.name),
        value: sheet.values.get(row, column) ?? null,
      });
  }
  return cells;
};

/**
 * The cells that are not the same in both, a line each with what stands there. What two programs have calculated may differ by a part in 10⁹
 * and an empty text by nothing at all.
 */
export const differences = (one: OurCells, other: OurCells): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].flatMap((at) => {
    const [left, right] = [one.get(at), other.get(at)];
    if (left && right && isSame(left, right)) return [];
    return [`${at}: ${JSON.stringify(left)} / ${JSON.stringify(right)}`];
  });

const isSame = (one: OurCell, other: OurCell): boolean => {
  if (one.formula !== other.formula) return false;
  if (one.formula === null || typeof one.value !== "number" || typeof other.value !== "number")
    return plain(one.value) === plain(other.value);
  return Math.abs(one.value - other.value) <= 1e-9 * Math.max(Math.abs(one.value), Math.abs(other.value), 1e-6);
};

const plain = (value: CellValue): string | number | boolean => (isCellError(value) ? value.error : (value ?? ""));

const isOurs = ({ name }: { readonly name: string }): boolean => /^BB\d*_/u.test(name);

const isEmpty = ({ value }: { readonly value: CellValue }): boolean => plain(value) === "";
