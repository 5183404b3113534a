import type { CellKind, Grid } from "../../../model/grid";
import { cellNumber } from "../../../model/cellNumber";
import { PlaceCache } from "./placeCache";

/** One of the texts of a column, as it first stands. */
export interface ColumnText {
  /** As in the cell; a number as its digits; empty for no cell. */
  readonly text: string;
  /** True for a text that a formula cannot compare a cell with: an error, or true and false. */
  readonly odd: boolean;
}

/** A column with a number for each of its different texts, letter case aside; place 0 is an empty cell. */
export interface EncodedColumn {
  /** By row from the top. */
  readonly ids: Int32Array;
  readonly texts: readonly ColumnText[];
}

/** Reads a column once; texts that differ in anything but letter case, spaces too, are different, as a formula takes them. */
export const encodedColumn = (grid: Grid, column: number, top: number, bottom: number): EncodedColumn => {
  const ids = new Int32Array(bottom - top + 1);
  const texts: ColumnText[] = [{ text: "", odd: false }];
  const byText = new Map([["", 0]]);
  const byNumber = new Map<number, number>();
  const byPlace = new PlaceCache();
  const idOf = (text: string, odd = false): number => {
    const key = odd ? `\u0000${text}` : text.toLowerCase();
    const known = byText.get(key);
    if (known !== undefined) return known;
    byText.set(key, texts.length);
    return texts.push({ text, odd }) - 1;
  };
  let [number, ofNumber] = [Number.NaN, 0];
  const idOfText = (told: number): number => {
    // 0 stands for a place not seen yet.
    let id = byPlace.at(told) - 1;
    if (id < 0) byPlace.set(told, (id = idOf(grid.text(told))) + 1);
    return id;
  };
  const idOfNumber = (told: number): number => {
    if (told === number) return ofNumber;
    number = told;
    const known = byNumber.get(told);
    ofNumber = known ?? idOf(String(told));
    if (known === undefined) byNumber.set(told, ofNumber);
    return ofNumber;
  };
  const idOfOther = (row: number, kind: CellKind): number => {
    const value = kind === "nothing" ? null : grid.value(row, column);
    return value === null ? 0 : idOf(typeof value === "object" ? value.error : String(value).toUpperCase(), true);
  };
  grid.runs(column, top, bottom, (row, kind, numbers, from, end) => {
    const shift = row - top - from;
    for (let at = from; at < end; at++) {
      const told = cellNumber(numbers, at);
      ids[at + shift] =
        kind === "text" ? idOfText(told) : kind === "number" ? idOfNumber(told) : idOfOther(at + shift + top, kind);
    }
  });
  return { ids, texts };
};
