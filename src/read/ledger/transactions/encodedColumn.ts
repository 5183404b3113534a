import type { Grid } from "../../../model/grid";
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
  grid.scan(column, top, bottom, (row, kind, told) => {
    let id: number;
    if (kind === "text") {
      // 0 stands for a place not seen yet.
      id = byPlace.at(told) - 1;
      if (id < 0) byPlace.set(told, (id = idOf(grid.text(told))) + 1);
    } else if (kind === "number") {
      if (told !== number) {
        number = told;
        const known = byNumber.get(told);
        ofNumber = known ?? idOf(String(told));
        if (known === undefined) byNumber.set(told, ofNumber);
      }
      id = ofNumber;
    } else {
      const value = kind === "nothing" ? null : grid.value(row, column);
      id = value === null ? 0 : idOf(typeof value === "object" ? value.error : String(value).toUpperCase(), true);
    }
    ids[row - top] = id;
  });
  return { ids, texts };
};
