import type { Grid } from "../../../model/grid";
import { parseFinancialYear } from "../../../model/year";
import { cellText, hasWords } from "../../cell/cellText";
import { isFigure } from "../../cell/isFigure";
import { isUncalculated } from "../../cell/isUncalculated";
import { roleOfHeader } from "./columnRole";
import type { Area, HeaderRows } from "./area";
import { statusIn } from "../years/periodIn";
import type { RawColumn } from "../table/rawTable";
import { scaleIn } from "../units/scaleIn";
import { isYearNumber } from "../years/yearNumber";

/** The columns of an area that have something in their header, as the header's words are understood. */
export const columnsUnder = (grid: Grid, header: HeaderRows, area: Area): RawColumn[] => {
  const found: RawColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const parts: string[] = [];
    for (let row = header.top; row <= header.bottom; row++)
      parts.push(headerText(grid, row, column, area.left, header));
    const own = parts.at(-1);
    const joined = [...new Set(parts.filter((part) => part !== ""))].join(" | ");
    if (
      own === undefined ||
      joined === "" ||
      (own === "" && grid.value(header.bottom, column) === null && !hasOwn(grid, header, column))
    )
      continue;
    const isMoney = !namesLines(grid, header, area, column);
    found.push({
      column,
      header: joined,
      kind: isMoney ? kindOf(parts) : null,
      year: isMoney ? (parseFinancialYear(joined) ?? null) : null,
      status: isMoney ? statusIn(joined) : null,
      scale: scaleIn(joined) ?? null,
      stated: null,
    });
  }
  return found;
};

/**
 * The column's own words decide; its groups only where they say nothing of their own ("Total" under "Expenditure"). "Net" over "Expenditure" is one header
 * on two lines.
 */
const kindOf = (parts: readonly string[]): RawColumn["kind"] => {
  const said = parts.filter((part) => part !== "");
  if (/^expenditure$/iu.test(said.at(-1) ?? "") && /^(?:net|gross)$/iu.test(said.at(-2) ?? ""))
    return roleOfHeader(said.at(-2) ?? "");
  for (const part of [...parts].reverse()) {
    const kind = roleOfHeader(part);
    if (kind !== null && kind !== "amount") return kind;
  }
  return roleOfHeader(parts.join(" "));
};

/** Words and not one figure in the rows below: "Service (£000)" heads the names of the lines, whatever unit it states for the others. */
const namesLines = (grid: Grid, { bottom }: HeaderRows, area: Area, column: number): boolean => {
  let words = 0;
  for (let row = bottom + 1; row <= Math.min(area.bottom, bottom + deepEnough); row++) {
    if (isFigure(grid.value(row, column)) || isUncalculated(grid, row, column)) return false;
    if (hasWords(grid, row, column)) words++;
  }
  return words >= 2;
};

const deepEnough = 40;

const hasOwn = (grid: Grid, { top, bottom }: HeaderRows, column: number): boolean => {
  for (let row = top; row <= bottom; row++) if (grid.value(row, column) !== null) return true;
  return false;
};

/** A header cell's text; a merged or empty cell of a group row takes the group to its left. */
const headerText = (grid: Grid, row: number, column: number, left: number, header: HeaderRows): string => {
  const merged = grid.merged.find(
    ([top, first, bottom, last]) => row >= top && row <= bottom && column >= first && column <= last,
  );
  if (merged) return words(grid, merged[0], merged[1]);
  const own = words(grid, row, column);
  if (own !== "" || row === header.bottom) return own;
  for (let before = column - 1; before > left; before--) {
    const text = words(grid, row, before);
    if (text !== "") return text;
  }
  return "";
};

/** The number of a line or column is no part of its name; a year is. */
const words = (grid: Grid, row: number, column: number): string => {
  const value = grid.value(row, column);
  return typeof value === "number" && !isYearNumber(value) ? "" : cellText(grid, row, column);
};
