import type { Grid } from "../../../model/grid";
import { cellText } from "../../cell/cellText";
import { columnsUnder } from "../header/columnsUnder";
import type { Area, HeaderRows } from "../header/area";
import { labelColumns } from "../header/labelColumns";
import type { PlacedText, RawColumn, RawTable } from "./rawTable";
import { rowsUnder } from "./rowsUnder";

/** The table under a header as its words are understood; undefined when they name no money, or nothing names its lines. */
export const tableUnder = (
  grid: Grid,
  header: HeaderRows,
  area: Area,
  above: readonly RawTable[],
): RawTable | undefined => {
  const columns = columnsUnder(grid, header, area);
  if (!columns.some(isMoney)) return undefined;
  const body = bodyUnder(grid, header, area, columns);
  return body && { ...frameOf(grid, header, area, above), ...body };
};

/** What stands around a header: the texts that hold for its table, and where it was looked for. */
export const frameOf = (grid: Grid, header: HeaderRows, area: Area, above: readonly RawTable[]) => {
  const [first, last] = [above[0], above.at(-1)];
  return {
    grid,
    name: grid.sheet,
    area,
    headerTop: header.top,
    headerBottom: header.bottom,
    titles: textsOf(grid, last ? last.extent.bottom + 1 : 1, header.top - 1, area),
    page: first ? first.titles : [],
  };
};

/** What stands under a header, with its columns understood or stated; undefined when no column names the lines. */
export const bodyUnder = (
  grid: Grid,
  header: HeaderRows,
  area: Area,
  columns: readonly RawColumn[],
  label?: number,
): Body | undefined => {
  const labels = labelColumns(grid, header, area, columns, label);
  if (labels === undefined) return undefined;
  const { rows, notes, bottom, endless } = rowsUnder(
    grid,
    header.bottom + 1,
    area.bottom,
    labels,
    columns.filter(isMoney),
    columns,
  );
  const right = columns.reduce((most, { column }) => Math.max(most, column), labels.label);
  return {
    extent: { sheet: grid.sheet, top: header.top, left: area.left, bottom, right },
    labelColumn: labels.label,
    labelRival: labels.rival,
    endless,
    sectionColumn: labels.section,
    codeColumn: labels.code,
    yearColumn: labels.year,
    statusColumn: labels.status,
    columns,
    rows,
    notes,
  };
};

type Body = Omit<RawTable, keyof ReturnType<typeof frameOf> | "down">;

const isMoney = ({ kind, year }: RawColumn): boolean => (kind !== null && kind !== "ignored") || year !== null;

/** Texts above a table, where titles, units and years stand. */
const textsOf = (grid: Grid, top: number, bottom: number, { left, right }: Area): PlacedText[] => {
  const texts: PlacedText[] = [];
  for (let row = Math.max(1, top); row <= bottom; row++) {
    const ofRow: PlacedText[] = [];
    for (let column = 1; column <= Math.min(right, left + 30); column++) {
      const text = cellText(grid, row, column);
      if (text !== "" && typeof grid.value(row, column) === "string")
        ofRow.push({ text, at: { sheet: grid.sheet, row, column } });
    }
    // Where a table stands beside another, a row with a title over each has one for either.
    const own = ofRow.filter(({ at }) => at.column >= left);
    texts.push(...(own.length > 0 ? own : ofRow));
  }
  return texts;
};
