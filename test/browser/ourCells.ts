import { readableRange, rangeOf, type CellRef } from "../../src/model/cells";
import { isCellError, type CellValue } from "../../src/model/grid";
import { formulaInFile } from "../../src/workbook/xlsx/write/formulaInFile";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";
import type { Book } from "../excel-host/book/book";
import { tableAt } from "../excel-host/book/tableAt";
import { valueOf } from "../workbook/excel/opened";

/** What stands in a cell; formulas as a file spells them. */
interface OurCell extends CellRef {
  readonly formula: string | null;
  readonly value: CellValue;
}

/** Every cell of the sheets of ours that holds anything, by its place as a person says it: `BB_Gaps!B7`. */
export type OurCells = ReadonlyMap<string, OurCell>;

/** Our sheets in a workbook file. */
export const ourCellsIn = async (bytes: Uint8Array): Promise<OurCells> => {
  const workbook = valueOf(await openXlsx(bytes, "workbook.xlsx"));
  const cells: OurCell[] = [];
  for (const { name: sheet } of (await workbook.sheets()).filter(isOurs)) {
    const grid = valueOf(await workbook.read(sheet));
    const formulas = valueOf(await workbook.formulas(sheet));
    for (let row = 1; row <= grid.rowCount; row += 1)
      for (let column = 1; column <= grid.columnCount; column += 1) {
        const formula = formulas.get(`${row},${column}`) ?? null;
        cells.push({ sheet, row, column, formula, value: grid.value(row, column) });
      }
  }
  return byPlace(cells);
};

/** Our sheets in a workbook that Excel has open. */
export const ourCellsOf = (book: Book): OurCells =>
  byPlace(
    book.sheets.filter(isOurs).flatMap((sheet) => {
      const places = [...sheet.values.entries(), ...sheet.formulas.entries()];
      return places.map(([row, column]) => {
        const formula = sheet.formulas.get(row, column);
        return {
          sheet: sheet.name,
          row: row + 1,
          column: column + 1,
          formula:
            formula === undefined ? null : formulaInFile(formula.slice(1), tableAt(book, sheet, row, column)?.name),
          value: sheet.values.get(row, column) ?? null,
        };
      });
    }),
  );

const byPlace = (cells: readonly OurCell[]): OurCells =>
  new Map(cells.filter(holdsAnything).map((cell) => [readableRange(rangeOf(cell)), cell]));

/**
 * The cells that are not the same in both, a line each with what stands there. What two programs have calculated may differ by a part in 10⁹
 * and an empty text by nothing at all.
 */
export const differences = (one: OurCells, other: OurCells): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].flatMap((at) => {
    const [left, right] = [one.get(at), other.get(at)];
    if (left && right && isSame(left, right)) return [];
    return [`${at}: ${said(left)} / ${said(right)}`];
  });

const isSame = (one: OurCell, other: OurCell): boolean => {
  if (one.formula !== other.formula) return false;
  if (one.formula === null || typeof one.value !== "number" || typeof other.value !== "number")
    return plain(one.value) === plain(other.value);
  return Math.abs(one.value - other.value) <= 1e-9 * Math.max(Math.abs(one.value), Math.abs(other.value), 1e-6);
};

const plain = (value: CellValue): string | number | boolean => (isCellError(value) ? value.error : (value ?? ""));

const said = (cell: OurCell | undefined): string => (cell ? JSON.stringify([cell.formula, cell.value]) : "nothing");

const isOurs = ({ name }: { readonly name: string }): boolean => /^BB\d*_/u.test(name);

const holdsAnything = ({ formula, value }: OurCell): boolean => formula !== null || plain(value) !== "";
