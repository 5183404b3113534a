import type { CellRange, CellRef } from "../../model/cells";
import type { Grid } from "../../model/grid";
import { type FinancialYear, parseFinancialYear } from "../../model/year";
import { cellText } from "../cell/cellText";
import { bareName } from "../detect/council/councilIn";
import { completeYears, type LgbfFigures, type LgbfName, lgbfHeaders, type LgbfSheet } from "./lgbfFigures";

/** The raw data with a row a council and a column for each figure of each year; undefined for any other sheet. The first of duplicate headers counts. */
export const lgbfColumns = (grid: Grid): LgbfSheet | undefined => {
  if (!/^local authority$/iu.test(cellText(grid, 1, 1))) return undefined;
  const names = new Map(Object.entries(lgbfHeaders).map(([name, header]) => [header.toLowerCase(), name as LgbfName]));
  const years = new Map<FinancialYear, Map<LgbfName, number>>();
  for (let column = 2; column <= grid.columnCount; column++) {
    const parts = /^(?<header>.*\S)\s+(?<year>\d{4}-\d{2})$/u.exec(cellText(grid, 1, column))?.groups;
    const name = names.get((parts?.["header"] ?? "").toLowerCase());
    const year = parseFinancialYear(parts?.["year"] ?? "");
    if (name === undefined || year === undefined) continue;
    const ofYear = years.get(year) ?? new Map<LgbfName, number>();
    if (!ofYear.has(name)) ofYear.set(name, column);
    years.set(year, ofYear);
  }
  const figuresIn = (row: number): readonly LgbfFigures[] =>
    completeYears(years, (column) => ({ sheet: grid.sheet, row, column }));
  if (figuresIn(1).length === 0) return undefined;
  return {
    heading: ({ figures }) => headingOver(figures),
    figuresOf: (council) => {
      for (let row = 2; row <= grid.rowCount; row++)
        if (council.includes(bareName(cellText(grid, row, 1))))
          return { named: { sheet: grid.sheet, row, column: 1 }, years: figuresIn(row) };
      return undefined;
    },
  };
};

const headingOver = (figures: ReadonlyMap<LgbfName, CellRef>): CellRange => {
  const cells = [...figures.values()];
  return {
    sheet: cells[0]?.sheet ?? "",
    top: 1,
    bottom: 1,
    left: 1,
    right: Math.max(...cells.map(({ column }) => column)),
  };
};
