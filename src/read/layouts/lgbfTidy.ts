import type { CellRef } from "../../model/cells";
import type { Grid } from "../../model/grid";
import { type FinancialYear, parseFinancialYear } from "../../model/year";
import { cellText } from "../cell/cellText";
import { bareName } from "../detect/council/councilIn";
import { completeYears, type LgbfName, lgbfHeaders, type LgbfSheet } from "./lgbfFigures";

/** The LGBF data as one long list: a row for each council, year and indicator, with its numerator and denominator; undefined for any other sheet. */
export const lgbfTidy = (grid: Grid): LgbfSheet | undefined => {
  const columns = tidyColumns(grid);
  if (!columns) return undefined;
  return {
    heading: () => ({ sheet: grid.sheet, top: 1, bottom: 1, left: 1, right: Math.max(...Object.values(columns)) }),
    figuresOf: (council) => {
      const years = new Map<FinancialYear, Map<LgbfName, CellRef>>();
      let named: CellRef | undefined;
      for (let row = 2; row <= grid.rowCount; row++) {
        const year = parseFinancialYear(cellText(grid, row, columns.year));
        if (year === undefined || !council.includes(bareName(cellText(grid, row, columns.council)))) continue;
        named ??= { sheet: grid.sheet, row, column: columns.council };
        const ofYear = years.get(year) ?? new Map<LgbfName, CellRef>();
        for (const [name, column] of figuresIn(grid, row, columns))
          if (!ofYear.has(name)) ofYear.set(name, { sheet: grid.sheet, row, column });
        years.set(year, ofYear);
      }
      return named && { named, years: completeYears(years, (cell) => cell) };
    },
  };
};

const headers = {
  council: /^(?:council|local[ _]authority|la[ _]name)$/iu,
  year: /^(?:financial[ _])?year$/iu,
  indicator: /^indicator$/iu,
  value: /^indicator[ _]value$/iu,
  numeratorLabel: /^numerator[ _]label$/iu,
  numerator: /^numerator$/iu,
  denominatorLabel: /^denominator[ _]label$/iu,
  denominator: /^denominator$/iu,
} as const;

type TidyColumns = Readonly<Record<keyof typeof headers, number>>;

const tidyColumns = (grid: Grid): TidyColumns | undefined => {
  const found = Object.entries(headers).flatMap(([name, words]) => {
    for (let column = 1; column <= Math.min(grid.columnCount, 20); column++)
      if (words.test(cellText(grid, 1, column))) return [[name, column] as const];
    return [];
  });
  return found.length === Object.keys(headers).length ? (Object.fromEntries(found) as TidyColumns) : undefined;
};

/** Which of the figures a row holds: by the words of its numerator and denominator, or by its indicator's name. */
const figuresIn = (grid: Grid, row: number, columns: TidyColumns): [LgbfName, number][] => {
  const said: [string, number][] = [
    [cellText(grid, row, columns.numeratorLabel), columns.numerator],
    [cellText(grid, row, columns.denominatorLabel), columns.denominator],
    [cellText(grid, row, columns.indicator), columns.value],
  ];
  return said.flatMap(([words, column]) => {
    const name = names.get(words.toLowerCase());
    return name === undefined ? [] : [[name, column]];
  });
};

const names = new Map(Object.entries(lgbfHeaders).map(([name, header]) => [header.toLowerCase(), name as LgbfName]));
