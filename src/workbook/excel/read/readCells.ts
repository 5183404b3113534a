import { done, type Issue, type Outcome } from "../../../model/issue";
import type { GridCells } from "../../grid/cells";
import { extentsOf } from "./extents";
import { askPieces, type Asked, type Piece } from "./pieces";
import { SheetStore, type Rows } from "./sheetStore";

/**
 * The cells of sheets, read together: where they are, then their values, then number formats where numbers stand and types where a text may be an
 * error. Outline levels are 0, for Office.js does not tell them. A workbook that calculates by hand and has not is a warning. Throws ExcelTrouble.
 */
export const readCells = async (
  signal: AbortSignal | null,
  sheets: readonly string[],
): Promise<readonly Outcome<GridCells>[]> => {
  const stores = (await extentsOf(signal, sheets)).map((extent) => new SheetStore(extent));
  const storeOf = new Map(stores.map((store) => [store.extent.sheet, store]));
  const read = (pieces: readonly Piece[]): Promise<void> =>
    askPieces(signal, pieces, ({ sheet, asked, block }, answered) => {
      const store = storeOf.get(sheet);
      if (!store) throw new Error(`${sheet} was not asked for`);
      switch (asked) {
        case "values":
          return store.values(block, answered);
        case "numberFormat":
          return store.numberFormats(block, answered);
        case "valueTypes":
          return store.valueTypes(block, answered);
        case "hiddenRows":
          return store.hide(block, answered);
        case "formulas":
          throw new Error("formulas are read apart");
      }
    });
  await read(stores.map(({ extent: { sheet, used } }) => ({ sheet, asked: "values", block: used })));
  await read(stores.flatMap(furtherPieces));
  return stores.map((store) => done(store.cells(), warnings(store)));
};

const furtherPieces = (store: SheetStore): readonly Piece[] => {
  const { sheet, used, rowsHidden } = store.extent;
  const columns = (asked: Asked, rows: ReadonlyMap<number, Rows>): readonly Piece[] =>
    besideEachOther(rows).map((block) => ({ sheet, asked, block }));
  const hidden: readonly Piece[] =
    rowsHidden === null ? [{ sheet, asked: "hiddenRows", block: { ...used, right: used.left } }] : [];
  return [...hidden, ...columns("numberFormat", store.numbers), ...columns("valueTypes", store.maybeErrors)];
};

/** Columns next to each other are asked for together. */
const besideEachOther = (rows: ReadonlyMap<number, Rows>): readonly Piece["block"][] => {
  const blocks: Piece["block"][] = [];
  for (const [column, { first, last }] of [...rows].sort(([a], [b]) => a - b)) {
    const before = blocks.at(-1);
    if (before?.right === column - 1)
      blocks[blocks.length - 1] = {
        top: Math.min(before.top, first),
        bottom: Math.max(before.bottom, last),
        left: before.left,
        right: column,
      };
    else blocks.push({ top: first, bottom: last, left: column, right: column });
  }
  return blocks;
};

const warnings = ({ extent: { isStale, formulas, sheet } }: SheetStore): readonly Issue[] =>
  isStale && formulas.length > 0 ? [{ code: "excel/not-calculated", severity: "warning", at: { sheet } }] : [];
