import { isCellError, type Grid } from "../model/grid";
import { fingerprintOfCells, type PrintedCell } from "../report/fingerprint";
import { fingerprintHeader } from "../report/sheets/contents";
import type { Workbook } from "../workbook/workbook";

/** A set of our sheets from an earlier run. */
export interface EarlierSet {
  /** `BB`, `BB2`, … */
  readonly set: string;
  readonly sheets: readonly string[];
  /** The sheets that are not as they were written. */
  readonly edited: readonly string[];
}

const ours = /^(BB\d*)_[A-Za-z]\w*$/u;

/** True for a sheet that a run of this product wrote: it is never read as a cost table. */
export const isOurSheet = (name: string): boolean => ours.test(name);

/** The earlier sets in a workbook, `BB` first, and which of their sheets somebody has edited. */
export const earlierSets = async (workbook: Workbook): Promise<readonly EarlierSet[]> => {
  const bySet = new Map<string, string[]>();
  for (const { name } of await workbook.sheets()) {
    const set = ours.exec(name)?.[1];
    if (set !== undefined) bySet.set(set, [...(bySet.get(set) ?? []), name]);
  }
  const sets = [...bySet].sort(([a], [b]) => numberOf(a) - numberOf(b));
  return Promise.all(
    sets.map(async ([set, sheets]) => ({ set, sheets, edited: await editedOf(workbook, set, sheets) })),
  );
};

const numberOf = (set: string): number => Number(set.slice(2) || "1");

/** Where the next set goes: the first number whose set is absent or may be replaced. */
export const nextSet = (sets: readonly EarlierSet[]): string => {
  const kept = new Set(sets.filter(({ edited }) => edited.length > 0).map(({ set }) => set));
  for (let number = 1; ; number += 1) {
    const set = number === 1 ? "BB" : `BB${number}`;
    if (!kept.has(set)) return set;
  }
};

const editedOf = async (workbook: Workbook, set: string, sheets: readonly string[]): Promise<readonly string[]> => {
  const contents = await workbook.read(`${set}_Contents`);
  const listed = contents.ok ? fingerprintsOn(contents.value) : new Map<string, string>();
  const edited: string[] = [];
  for (const sheet of sheets) {
    const expected = listed.get(sheet);
    if (expected === undefined || expected !== (await fingerprintOfSheet(workbook, sheet))) edited.push(sheet);
  }
  // A sheet that was listed and is gone was deleted by somebody: their doing is kept too.
  for (const sheet of listed.keys()) if (!sheets.includes(sheet)) edited.push(sheet);
  return edited;
};

const fingerprintsOn = (grid: Grid): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const header = rowOf(grid, "Sheet");
  const column = columnOf(grid, header, fingerprintHeader);
  for (let row = header + 1; header > 0 && column > 0 && row <= grid.rowCount; row += 1) {
    const sheet = grid.value(row, 1);
    const fingerprint = grid.value(row, column);
    if (typeof sheet === "string" && typeof fingerprint === "string") found.set(sheet, fingerprint);
  }
  return found;
};

/** The row whose first cell is `text`, or 0. */
export const rowOf = (grid: Grid, text: string): number => {
  for (let row = 1; row <= grid.rowCount; row += 1) if (grid.value(row, 1) === text) return row;
  return 0;
};

/** The column of a header, or 0. */
export const columnOf = (grid: Grid, row: number, header: string): number => {
  for (let column = 1; row > 0 && column <= grid.columnCount; column += 1)
    if (grid.value(row, column) === header) return column;
  return 0;
};

const fingerprintOfSheet = async (workbook: Workbook, sheet: string): Promise<string | null> => {
  const [grid, formulas] = [await workbook.read(sheet), await workbook.formulas(sheet)];
  return grid.ok && formulas.ok ? fingerprintOfGrid(grid.value, formulas.value) : null;
};

const fingerprintOfGrid = (grid: Grid, formulas: ReadonlyMap<string, string>): Promise<string> => {
  const header = rowOf(grid, "Sheet");
  const except = columnOf(grid, header, fingerprintHeader);
  const cells: PrintedCell[] = [];
  for (let row = 1; row <= grid.rowCount; row += 1)
    for (let column = 1; column <= grid.columnCount; column += 1) {
      const value = grid.value(row, column);
      const formula = formulas.get(`${row},${column}`);
      if (formula === undefined && value === null) continue;
      if (column === except && row > header) continue;
      cells.push({ row, column, value: isCellError(value) ? value.error : value, formula });
    }
  return fingerprintOfCells(cells);
};
