/** One cell; rows and columns count from 1. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, both corners inside it. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** True for the same cell of the same sheet. */
export const isSameCell = (one: CellRef, other: CellRef): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** The rectangle of one cell. */
export const rangeOf = ({ sheet, row, column }: CellRef): CellRange => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** `1` → `A`, `27` → `AA`. */
export const columnLetters = (column: number): string => {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

/** `A` → 1, `AA` → 27. */
export const columnNumber = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};

/** `B7`, or `$B$7` when absolute. */
export const address = (row: number, column: number, absolute = false): string =>
  absolute ? `$${columnLetters(column)}$${row}` : `${columnLetters(column)}${row}`;

/** A sheet's name as a formula needs it: always quoted, quotes doubled. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** `'RO6'!$F$9` or `'RO6'!$F$9:$F$30`, as a formula refers to it. */
export const absoluteRange = (range: CellRange): string => {
  const first = address(range.top, range.left, true);
  const last = address(range.bottom, range.right, true);
  return `${quotedSheet(range.sheet)}!${first === last ? first : `${first}:${last}`}`;
};

/** `RO6!F9`, as a person reads it. */
export const readableRange = (range: CellRange): string => {
  const first = address(range.top, range.left);
  const last = address(range.bottom, range.right);
  return `${range.sheet}!${first === last ? first : `${first}:${last}`}`;
};

const overlapsOrTouches = (one: CellRange, other: CellRange): boolean =>
  one.sheet === other.sheet &&
  one.left === other.left &&
  one.right === other.right &&
  other.top <= one.bottom + 1 &&
  one.top <= other.bottom + 1;

/** The same cells in fewer ranges: those of the same columns that touch or overlap are joined, in the order in which they are first met. */
export const joinedRanges = (ranges: readonly CellRange[]): readonly CellRange[] => {
  const joined: CellRange[] = [];
  for (const range of ranges) {
    let whole = range;
    for (
      let place = joined.findIndex((one) => overlapsOrTouches(one, whole));
      place !== -1;
      place = joined.findIndex((one) => overlapsOrTouches(one, whole))
    ) {
      const [one] = joined.splice(place, 1);
      if (one) whole = { ...whole, top: Math.min(one.top, whole.top), bottom: Math.max(one.bottom, whole.bottom) };
    }
    joined.push(whole);
  }
  return joined;
};
