import type { Grid } from "../../model/grid";
import { type FinancialYear, parseFinancialYear } from "../../model/year";
import { cellText } from "../cell/cellText";

/** Headers of the LGBF raw data that a cost table is made of, without their year. */
export const lgbfHeaders = {
  support: "Central Support services - total General Fund (£000)",
  gross: "Gross expenditure - total General Fund (£000)",
  collection: "Cost of Collecting CT",
  dwellings: "No of Dwellings",
  "council-tax-collected": "CORP 7",
  "invoices-paid-30-days": "CORP 8",
  "sickness-days": "CORP 6b",
} as const;

type Name = keyof typeof lgbfHeaders;

/** The columns of one year; support services and gross expenditure always stand there. */
export interface LgbfColumns {
  readonly year: FinancialYear;
  readonly support: number;
  readonly gross: number;
  readonly others: ReadonlyMap<Name, number>;
}

/** The years that a sheet has CORP 1 for, oldest first; empty when the sheet is not the raw data. The first of duplicate headers counts. */
export const lgbfColumns = (grid: Grid): readonly LgbfColumns[] => {
  if (!/^local authority$/iu.test(cellText(grid, 1, 1))) return [];
  const names = new Map(Object.entries(lgbfHeaders).map(([name, header]) => [header.toLowerCase(), name as Name]));
  const years = new Map<FinancialYear, Map<Name, number>>();
  for (let column = 2; column <= grid.columnCount; column++) {
    const parts = /^(?<header>.*\S)\s+(?<year>\d{4}-\d{2})$/u.exec(cellText(grid, 1, column))?.groups;
    const name = names.get((parts?.["header"] ?? "").toLowerCase());
    const year = parseFinancialYear(parts?.["year"] ?? "");
    if (name === undefined || year === undefined) continue;
    const ofYear = years.get(year) ?? new Map<Name, number>();
    if (!ofYear.has(name)) ofYear.set(name, column);
    years.set(year, ofYear);
  }
  return [...years]
    .flatMap(([year, others]) => {
      const [support, gross] = [others.get("support"), others.get("gross")];
      return support === undefined || gross === undefined ? [] : [{ year, support, gross, others }];
    })
    .sort((a, b) => (a.year < b.year ? -1 : 1));
};
