import type { Grid } from "../../../model/grid";
import type { Scale } from "../../../model/money";
import { parseFinancialYear } from "../../../model/year";
import { cellText } from "../../cell/cellText";
import { isLostIdentifier } from "../../cell/isLostIdentifier";
import { isUncalculated } from "../../cell/isUncalculated";
import { isReturnLeaf } from "../../mapping/returnLines";
import type { LabelColumns } from "../header/labelColumns";
import { statusIn } from "../years/periodIn";
import type { PlacedText, RawColumn, RawRow } from "./rawTable";
import { scaleIn } from "../units/scaleIn";
import { isUnit, unitAfter } from "../units/unitAfter";

/** Rows of a table, and the notes under it. */
export interface Rows {
  readonly rows: readonly RawRow[];
  readonly notes: readonly PlacedText[];
  readonly bottom: number;
  /** True where it goes on for longer than a cost table does; only its first rows are read then. */
  readonly endless: boolean;
}

/** A cost table has some hundred rows; what is longer is a ledger or a list, and is refused without reading on. */
export const longestTable = 5_000;

/** So many rows tell what such a list is. */
const looked = 300;

/** A table formatted far down the sheet ends where nothing stands for this many rows. */
const longestBreak = 40;

/**
 * Reads the rows under a header. A label without figures is a section heading when figures follow it, and a note when none do; a header
 * repeated further down (a page break) is left out. A line of the returns is a line even when it is blank.
 */
export const rowsUnder = (
  grid: Grid,
  top: number,
  limit: number,
  labels: LabelColumns,
  money: readonly RawColumn[],
  columns: readonly RawColumn[],
): Rows => {
  const rows: RawRow[] = [];
  let pending: PlacedText[] = [];
  const notes: PlacedText[] = [];
  let [section, afterBreak, empty, bottom] = ["", true, 0, top - 1];
  // The unit of a section stands in or beside its heading; one that stands alone in a row holds until the next.
  let [ofSection, ofRows]: [Scale | null, Scale | null] = [null, null];
  const endless = goesOn(grid, top, limit, money);
  const most = endless ? looked : longestTable;
  for (let row = top; row <= limit && empty < longestBreak && rows.length <= most; row++) {
    const label = cellText(grid, row, labels.label);
    const unit = unitRow(grid, row, money);
    const figures =
      unit === null && money.some(({ column }) => cellText(grid, row, column) !== "" || isOther(grid, row, column));
    if (unit !== null && label === "") ofRows = unit;
    if (!figures && !isReturnLeaf(label)) {
      const texts = textsIn(grid, row, labels, columns);
      empty = texts.length === 0 ? empty + 1 : 0;
      afterBreak = true;
      pending.push(...texts);
      continue;
    }
    if (isRepeatedHeader(grid, row, columns)) continue;
    const heading = pending.filter(({ text, at }) => at.row > bottom && !isUnit(text)).at(-1);
    if (heading) {
      section = heading.text;
      ofSection = unitAfter(section) ?? besides(pending, heading);
    }
    notes.push(...pending.filter((each) => each !== heading && looksLikeNote(each.text)));
    pending = [];
    const group = labels.section === null ? "" : cellText(grid, row, labels.section);
    const code = labels.code === null ? "" : cellText(grid, row, labels.code);
    // "Total" often stands in the column of codes or departments, where the label column is empty.
    if (label !== "" && group !== "") section = group;
    rows.push({
      row,
      label: label || group || code,
      code: label === "" || isLostIdentifier(code) ? null : code || null,
      section,
      afterBreak,
      scale:
        (labels.unit === null ? undefined : scaleIn(cellText(grid, row, labels.unit))) ??
        bracketed(label) ??
        ofSection ??
        ofRows,
      year: labels.year === null ? null : (parseFinancialYear(cellText(grid, row, labels.year)) ?? null),
      status: labels.status === null ? null : statusIn(cellText(grid, row, labels.status)),
    });
    [afterBreak, empty, bottom] = [false, 0, row];
  }
  return { rows, notes: [...notes, ...pending], bottom, endless: endless || rows.length > longestTable };
};

/** Figures stand in every thousandth row for longer than a cost table is. */
const goesOn = (grid: Grid, top: number, limit: number, money: readonly RawColumn[]): boolean => {
  if (limit - top < longestTable) return false;
  for (let row = top; row <= top + longestTable; row += 1_000)
    if (!money.some(({ column }) => typeof grid.value(row, column) === "number")) return false;
  return true;
};

/** The unit that all filled money cells of a row are, where they are nothing else. */
const unitRow = (grid: Grid, row: number, money: readonly RawColumn[]): Scale | null => {
  const texts = money.map(({ column }) => cellText(grid, row, column)).filter((text) => text !== "");
  const [first, ...others] = texts.map((text) => (isUnit(text) ? scaleIn(text) : undefined));
  return first !== undefined && others.every((other) => other === first) ? first : null;
};

const besides = (pending: readonly PlacedText[], heading: PlacedText): Scale | null =>
  pending
    .filter(({ text, at }) => at.row === heading.at.row && isUnit(text))
    .map(({ text }) => unitAfter(text))
    .find((scale) => scale !== undefined) ?? null;

const bracketed = (label: string): Scale | undefined => (label.endsWith(")") ? unitAfter(label) : undefined);

/** Errors, true or false and formulas never calculated are figures that cannot be read, not blanks. */
const isOther = (grid: Grid, row: number, column: number): boolean => {
  const value = grid.value(row, column);
  return (
    isUncalculated(grid, row, column) || (value !== null && typeof value !== "string" && typeof value !== "number")
  );
};

const textsIn = (grid: Grid, row: number, labels: LabelColumns, columns: readonly RawColumn[]): PlacedText[] => {
  const places = new Set([labels.label, labels.section ?? labels.label, ...columns.map(({ column }) => column), 1]);
  return [...places]
    .sort((a, b) => a - b)
    .map((column) => ({ text: cellText(grid, row, column), at: { sheet: grid.sheet, row, column } }))
    .filter(({ text }) => text !== "");
};

const isRepeatedHeader = (grid: Grid, row: number, columns: readonly RawColumn[]): boolean => {
  const filled = columns.filter(({ column }) => cellText(grid, row, column) !== "");
  return (
    filled.length > 1 &&
    filled.every(({ column, header }) => header.toLowerCase().endsWith(cellText(grid, row, column).toLowerCase()))
  );
};

const looksLikeNote = (text: string): boolean =>
  text.length > 60 || /^(?:notes?\b|source|\*|\(?[a-z0-9]{1,2}[).]\s)/iu.test(text);
