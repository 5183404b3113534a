import type { Grid } from "../../../model/grid";
import { parseFinancialYear } from "../../../model/year";
import { cellText } from "../../cell/cellText";
import type { Area, HeaderRows } from "../header/area";
import { statusIn } from "./periodIn";
import type { RawColumn } from "../table/rawTable";

/** Columns that say of each row of which year its figures are, and whether they were spent or planned; null for a table without. */
export interface DownColumns {
  readonly year: number | null;
  readonly status: number | null;
}

/** The columns of years and of "budget" or "actual" that stand down a table: what nearly every filled cell of them says. */
export const downColumns = (grid: Grid, header: HeaderRows, area: Area, columns: readonly RawColumn[]): DownColumns => {
  const usable = columns.filter(
    ({ kind, year, stated }) =>
      year === null && (stated === "date" || (kind === null && !["label", "section", "code"].includes(stated ?? ""))),
  );
  const saying = (says: (text: string) => boolean): number | null =>
    usable.find(({ column }) => mostlySays(grid, header.bottom + 1, area.bottom, column, says))?.column ?? null;
  return {
    year: saying((text) => parseFinancialYear(text) !== undefined && text.length <= 30),
    status: saying((text) => statusIn(text) !== null && text.length <= 20),
  };
};

const sample = 400;
const mostly = 0.8;

const mostlySays = (
  grid: Grid,
  top: number,
  bottom: number,
  column: number,
  says: (text: string) => boolean,
): boolean => {
  let [filled, said] = [0, 0];
  for (let row = top; row <= Math.min(bottom, top + sample); row++) {
    const text = cellText(grid, row, column);
    if (text === "") continue;
    filled++;
    if (says(text)) said++;
  }
  return said >= 2 && said >= filled * mostly;
};
