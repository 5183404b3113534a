import type { Grid } from "../../../model/grid";
import { cellText } from "../../../read/cell/cellText";
import { isUnit } from "../../../read/detect/units/unitAfter";
import { isYearNumber } from "../../../read/detect/years/yearNumber";
import { topicIn } from "../words/topicWords";
import type { CaseColumn, CaseTable, CaseTableKind } from "./caseTable";
import { deepestCase, type HeaderCell, headerRuns, isMoneyLike, widestCase } from "./headerCells";
import { kindOfTable } from "./kindOfTable";
import { canHeadValues, segmentsOf } from "./segments";

interface Header {
  readonly kind: CaseTableKind;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly CaseColumn[];
}

/** The tables of a sheet that may be a case's, from the top and the left, found by the words of their headers and what stands below. */
export const findCaseTables = (grid: Grid): readonly CaseTable[] => {
  const bottom = Math.min(grid.rowCount, deepestCase);
  const headers: Header[] = [];
  for (let row = 1; row <= bottom; row++) {
    if (isAnswered(grid, row, headers)) continue;
    const found = headersAt(grid, row, bottom);
    headers.push(...found);
    row = Math.max(row, ...found.map((header) => header.bottom));
  }
  return headers.map((header) => tableOf(grid, header, headers, bottom));
};

/** True for a row of a table of questions that asks what is known: its answer, such as 2024-25, heads nothing. */
const isAnswered = (grid: Grid, row: number, headers: readonly Header[]): boolean =>
  headers.at(-1)?.kind === "questions" &&
  (headers.at(-1)?.columns ?? []).some(
    ({ role, column }) =>
      (role === "question" || role === "topic") && topicIn(cellText(grid, row, column)) !== undefined,
  );

/** The headers in a row; one whose next row is a header of the same columns too, or a row of units, reaches into it. */
const headersAt = (grid: Grid, row: number, bottom: number): readonly Header[] => {
  const own = headerRuns(grid, row);
  if (own.length === 0) return [];
  const found = headersIn(grid, own, row, row, bottom);
  if (found.length === 0 && !isGroupRow(grid, row)) return [];
  const next = row < bottom ? headerRuns(grid, row + 1) : [];
  const lower = headersIn(grid, withCellsAbove(grid, row, next, own), row + 1, row, bottom);
  const better = lower.length > 0 && !hasFigures(grid, row + 1) && columnsOf(lower) >= columnsOf(found);
  if (better && headersIn(grid, next, row + 1, row + 1, bottom).length > 0) return lower;
  return isUnitRow(grid, row + 1) ? found.map((header) => withUnits(grid, header, row + 1)) : found;
};

const headersIn = (
  grid: Grid,
  runs: readonly (readonly HeaderCell[])[],
  row: number,
  top: number,
  bottom: number,
): readonly Header[] =>
  runs
    .filter((run) => run.some(({ text }) => canHeadValues(text)))
    .flatMap((run) =>
      segmentsOf(run, { grid, row, bottom }, groupAbove(grid, run, row)).filter((columns) =>
        columns.every(({ column }) => run.every((cell) => cell.column !== column || !cell.beforeFigure)),
      ),
    )
    .flatMap((columns) => {
      const kind = kindOfTable(columns);
      return kind === null ? [] : [{ kind, top, bottom: row, columns }];
    });

/** The words of a group that reach over a column: those in the row above, from their own column to the next words. */
const groupAbove = (grid: Grid, run: readonly HeaderCell[], row: number): ((column: number) => string) => {
  const [first] = run;
  if (row === 1 || !first || !isGroupRow(grid, row - 1)) return () => "";
  return (column) => {
    for (let left = column; left > first.column || left === column; left--) {
      const text = cellText(grid, row - 1, left);
      if (text !== "") return left === first.column && column !== left ? "" : text;
      if (left <= 1) break;
    }
    return "";
  };
};

/** Words over other columns than the first, and no figures. */
const isGroupRow = (grid: Grid, row: number): boolean => {
  const filled = columnsFilled(grid, row);
  return filled.length > 0 && !hasFigures(grid, row) && filled.some((column) => column > firstFilled(grid, row + 1));
};

const firstFilled = (grid: Grid, row: number): number => {
  const [first] = columnsFilled(grid, row);
  return first ?? Number.POSITIVE_INFINITY;
};

const columnsFilled = (grid: Grid, row: number): readonly number[] =>
  Array.from({ length: Math.min(grid.columnCount, widestCase) }, (_, place) => place + 1).filter(
    (column) => grid.value(row, column) !== null,
  );

const hasFigures = (grid: Grid, row: number): boolean =>
  columnsFilled(grid, row).some((column) => isMoneyLike(grid, row, column) && !isYearNumber(grid.value(row, column)));

const isUnitRow = (grid: Grid, row: number): boolean => {
  const texts = columnsFilled(grid, row).map((column) => cellText(grid, row, column));
  return texts.length > 0 && texts.every((text) => isUnit(text));
};

const columnsOf = (headers: readonly Header[]): number => headers.reduce((sum, { columns }) => sum + columns.length, 0);

/** A cell above heads a column only where nothing stands between it and the column. */
const withCellsAbove = (
  grid: Grid,
  row: number,
  runs: readonly (readonly HeaderCell[])[],
  above: readonly (readonly HeaderCell[])[],
): readonly (readonly HeaderCell[])[] => {
  const cells = runs.flat();
  const others = above.flat().filter(({ column }) => grid.value(row + 1, column) === null);
  return [[...cells, ...others].sort((one, other) => one.column - other.column)];
};

const withUnits = (grid: Grid, header: Header, row: number): Header => ({
  ...header,
  bottom: row,
  columns: header.columns.map((column) => {
    const unit = cellText(grid, row, column.column);
    return unit === "" ? column : { ...column, header: `${column.header} (${unit})` };
  }),
});

const tableOf = (grid: Grid, header: Header, headers: readonly Header[], deepest: number): CaseTable => {
  const [first, last] = [header.columns[0]?.column, header.columns.at(-1)?.column];
  const beside = headers.filter(
    (other) => other !== header && other.top <= header.bottom && other.bottom >= header.top,
  );
  const leftOf = beside.map(({ columns }) => columns.at(-1)?.column).filter((column) => isBefore(column, first));
  const left = Math.max(1, ...leftOf.map((column) => Number(column) + 1));
  const next = headers.find(
    ({ top, columns }) =>
      top > header.bottom && columns.some(({ column }) => column >= left && isNotAfter(column, last)),
  );
  const bottom = next ? next.top - 1 : deepest;
  return {
    kind: header.kind,
    grid,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns: header.columns,
    extent: { sheet: grid.sheet, top: header.top, left, bottom, right: last ?? left },
    above: textsAbove(grid, header, headers, left, last ?? left),
  };
};

const isBefore = (column: number | undefined, first: number | undefined): boolean =>
  column !== undefined && first !== undefined && column < first;
const isNotAfter = (column: number, last: number | undefined): boolean => last !== undefined && column <= last;

/** How many rows above a header its title and notes may stand. */
const farthestTitle = 8;

const textsAbove = (
  grid: Grid,
  header: Header,
  headers: readonly Header[],
  left: number,
  right: number,
): readonly string[] => {
  const texts: string[] = [];
  for (let row = header.top - 1; row >= Math.max(1, header.top - farthestTitle); row--) {
    if (headers.some(({ top, bottom }) => row >= top && row <= bottom)) break;
    if (hasFigures(grid, row)) break;
    const own = columnsFilled(grid, row)
      .filter((column) => column >= left && column <= right + 1)
      .map((column) => cellText(grid, row, column))
      .filter((text) => /\p{L}|£/u.test(text));
    // Words beside each other are no title, unless one of them is the unit.
    if (own.length > 1 && !own.some(isUnit)) break;
    texts.push(...own);
  }
  return texts;
};
