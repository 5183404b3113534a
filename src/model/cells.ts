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
