import type { CellRef } from "../../../model/cells";
import type { CellKind, Grid } from "../../../model/grid";
import { missingSpelling } from "../../cell/missingSpelling";
import { numberSpelling } from "../../cell/numberSpelling";
import { cellNumber } from "../../../model/cellNumber";
import { amountAt, markAt } from "./entry";
import { PlaceCache } from "./placeCache";

/** A column of amounts: what is added, or taken away. */
export interface AmountPart {
  readonly column: number;
  readonly header: string;
  readonly sign: 1 | -1;
}

/** What a row has in the columns of amounts: `figure`, and whether a formula does not see (part of) it; or what cannot be read. */
export const amountMark = { figure: 1, spelt: 2, unreadable: 4, uncalculated: 8 } as const;

/** What each row from the top comes to, as printed. */
export interface LedgerAmounts {
  readonly values: Float64Array;
  readonly marks: Uint8Array;
  /** Cells in which a number is stored as text. */
  readonly spelt: number;
  readonly firstSpelt: CellRef | null;
  /** The first cells that cannot be read. */
  readonly unreadable: readonly CellRef[];
  /** Rows that repeat the header. */
  readonly headers: number;
}

const named = 8;

/** Reads the columns of amounts once each. A blank or a placeholder is no amount; other text, an error and a formula without a result cannot be read. */
export const ledgerAmounts = (grid: Grid, parts: readonly AmountPart[], top: number, bottom: number): LedgerAmounts => {
  const values = new Float64Array(bottom - top + 1);
  const marks = new Uint8Array(bottom - top + 1);
  const unreadable: CellRef[] = [];
  let [spelt, headers, firstSpelt] = [0, 0, null as CellRef | null];
  for (const { column, header, sign } of parts) {
    const spellings = new Spellings(grid, header);
    const readOther = (row: number, kind: CellKind, told: number): void => {
      const place = row - top;
      const read = kind === "text" ? spellings.read(told) : "unreadable";
      if (typeof read === "number") {
        values[place] = amountAt(values, place) + sign * read;
        marks[place] = markAt(marks, place) | amountMark.figure | amountMark.spelt;
        firstSpelt ??= { sheet: grid.sheet, row, column };
        spelt++;
      } else if (read === "unreadable") {
        const uncalculated = kind === "nothing" ? amountMark.uncalculated : 0;
        marks[place] = markAt(marks, place) | amountMark.unreadable | uncalculated;
        if (unreadable.length < named) unreadable.push({ sheet: grid.sheet, row, column });
      } else if (read === "header" && sign === 1) headers++;
    };
    grid.runs(column, top, bottom, (row, kind, numbers, from, end) => {
      const shift = row - top - from;
      for (let at = from; at < end; at++) {
        const told = cellNumber(numbers, at);
        if (kind !== "number") {
          readOther(at + shift + top, kind, told);
          continue;
        }
        values[at + shift] = amountAt(values, at + shift) + sign * told;
        marks[at + shift] = markAt(marks, at + shift) | amountMark.figure;
      }
    });
  }
  return { values, marks, spelt, firstSpelt, unreadable, headers };
};

type Spelling = number | "missing" | "unreadable" | "header";

/** What the texts of a column spell, each worked out once. */
class Spellings {
  private readonly places = new PlaceCache();
  private readonly known: Spelling[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly header: string,
  ) {}

  read(place: number): Spelling {
    const seen = this.places.at(place);
    const known = this.known[seen - 1];
    if (known !== undefined) return known;
    const spelling = this.spellingOf(this.grid.text(place));
    this.places.set(place, this.known.push(spelling));
    return spelling;
  }

  private spellingOf(text: string): Spelling {
    const number = plain.test(text) ? Number(text) : numberSpelling(text);
    if (number !== undefined) return number;
    if (missingSpelling(text) !== undefined) return "missing";
    return text
      .replace(/[\u00a0\s]+/gu, " ")
      .trim()
      .toLowerCase() === this.header.toLowerCase()
      ? "header"
      : "unreadable";
  }
}

const plain = /^-?\d+(?:\.\d+)?$/;
