import { type CellRange, type CellRef, rangeOf } from "../../../model/cells";
import type { OwnDriver, OwnIndicator } from "../../../model/costTable";
import type { Grid } from "../../../model/grid";
import type { Issue } from "../../../model/issue";
import { isKnown, type Maybe, missing } from "../../../model/missing";
import { type FinancialYear, parseFinancialYear } from "../../../model/year";
import { cellText } from "../../cell/cellText";
import { missingSpelling } from "../../cell/missingSpelling";
import { numberSpelling } from "../../cell/numberSpelling";
import type { Reading } from "../../reading";
import { scaleIn } from "../units/scaleIn";
import { driverOfLabel, indicatorOfLabel } from "./volumeWords";
import { isYearNumber } from "../years/yearNumber";

/** Activity and quality figures of a workbook. */
export interface Volumes {
  readonly drivers: readonly OwnDriver[];
  readonly indicators: readonly OwnIndicator[];
  readonly issues: readonly Issue[];
}

const deepest = 200;
const widest = 20;

/**
 * Volumes (residents, staff, dwellings, floor space …) and quality indicators that stand beside a label on a visible sheet, outside the cost tables. Where
 * years stand side by side, the asked year's column counts. The first of a kind is taken; a second with another figure is said so. Percentages come
 * in per cent, whether the cell is formatted as one or holds the figure itself.
 */
export const findVolumes = (reading: Reading, costs: readonly CellRange[], year: FinancialYear | null): Volumes => {
  const drivers = new Map<string, OwnDriver>();
  const indicators = new Map<string, OwnIndicator>();
  const issues: Issue[] = [];
  for (const { label, at, value } of labelled(reading, costs, year)) {
    const kind = driverOfLabel(label);
    const id = kind === undefined ? indicatorOfLabel(label) : undefined;
    const before = kind === undefined ? indicators.get(id ?? "") : drivers.get(kind);
    if (before && isKnown(before.value)) {
      if (before.value !== value && isKnown(value))
        issues.push({
          code: "table/volume-twice",
          severity: "warning",
          at: { cells: rangeOf(at) },
          facts: { label, first: before.value, second: value },
        });
      continue;
    }
    if (kind !== undefined) drivers.set(kind, { kind, value, at });
    else if (id !== undefined) indicators.set(id, { id, value, at });
  }
  return { drivers: [...drivers.values()], indicators: [...indicators.values()], issues };
};

interface Labelled {
  readonly label: string;
  readonly at: CellRef;
  readonly value: Maybe;
}

const labelled = ({ workbook }: Reading, costs: readonly CellRange[], year: FinancialYear | null): Labelled[] =>
  workbook.grids
    .filter(({ sheet }) => !workbook.hidden.has(sheet) && !/^BB\d*_/u.test(sheet))
    .flatMap((grid) => {
      const found: Labelled[] = [];
      for (let row = 1; row <= Math.min(grid.rowCount, deepest); row++) {
        if (costs.some(({ sheet, top, bottom }) => sheet === grid.sheet && row >= top && row <= bottom)) continue;
        found.push(...labelledIn(grid, row, year));
      }
      return found;
    });

const labelledIn = (grid: Grid, row: number, year: FinancialYear | null): Labelled[] => {
  for (let column = 1; column <= Math.min(grid.columnCount, widest); column++) {
    const label = cellText(grid, row, column);
    if (label === "" || label.length > 100 || typeof grid.value(row, column) !== "string") continue;
    if (driverOfLabel(label) === undefined && indicatorOfLabel(label) === undefined) continue;
    if (hasMoney(grid, row, column)) return [];
    const quantity = quantityBeside(grid, row, column, year);
    return quantity ? [{ label, ...quantity }] : [];
  }
  return [];
};

/** A row with a unit of money is a cost, not a volume. */
const hasMoney = (grid: Grid, row: number, from: number): boolean => {
  for (let column = from; column <= Math.min(grid.columnCount, from + 8); column++)
    if (scaleIn(cellText(grid, row, column)) !== undefined) return true;
  return false;
};

const quantityBeside = (
  grid: Grid,
  row: number,
  from: number,
  year: FinancialYear | null,
): Omit<Labelled, "label"> | undefined => {
  const found: { readonly at: CellRef; readonly value: Maybe; readonly year: FinancialYear | undefined }[] = [];
  for (let column = from + 1; column <= Math.min(grid.columnCount, from + 10); column++) {
    const value = figureIn(grid, row, column);
    if (value !== undefined)
      found.push({ at: { sheet: grid.sheet, row, column }, value, year: yearAbove(grid, row, column) });
  }
  const figures = found.some(({ value }) => !isYear(value)) ? found.filter(({ value }) => !isYear(value)) : found;
  return (
    figures.find((each) => each.year !== undefined && each.year === year) ??
    figures.find(({ value }) => isKnown(value)) ??
    figures[0]
  );
};

const isYear = (value: Maybe): boolean => isKnown(value) && isYearNumber(value);

/** A number that is not a year, or a placeholder for one. */
const figureIn = (grid: Grid, row: number, column: number): Maybe | undefined => {
  const value = grid.value(row, column);
  if (typeof value === "number")
    return grid.isDate(row, column) ? undefined : grid.isPercent(row, column) ? value * 100 : value;
  if (typeof value !== "string" || parseFinancialYear(value) !== undefined) return undefined;
  const spelt = numberSpelling(value.replace(/%\s*$/u, ""));
  if (spelt !== undefined) return spelt;
  const reason = missingSpelling(value);
  return reason === undefined || reason === "blank" ? undefined : missing(reason);
};

const yearAbove = (grid: Grid, row: number, column: number): FinancialYear | undefined => {
  for (let above = row - 1; above >= Math.max(1, row - 30); above--) {
    const value = grid.value(above, column);
    const year = typeof value === "string" ? parseFinancialYear(value) : undefined;
    if (year !== undefined) return year;
  }
  return undefined;
};
