import type { CellRange, CellRef } from "../../model/cells";
import type { FinancialYear } from "../../model/year";

/** What the LGBF data calls the figures that a cost table is made of. */
export const lgbfHeaders = {
  support: "Central Support services - total General Fund (£000)",
  gross: "Gross expenditure - total General Fund (£000)",
  collection: "Cost of Collecting CT",
  dwellings: "No of Dwellings",
  "council-tax-collected": "CORP 7",
  "invoices-paid-30-days": "CORP 8",
  "sickness-days": "CORP 6b",
} as const;

export type LgbfName = keyof typeof lgbfHeaders;

/** A council's figures of one year; support services and gross expenditure always stand there. */
export interface LgbfFigures {
  readonly year: FinancialYear;
  readonly support: CellRef;
  readonly gross: CellRef;
  readonly figures: ReadonlyMap<LgbfName, CellRef>;
}

/** A sheet of the LGBF data, however it is laid out. */
export interface LgbfSheet {
  /** The headers of a year's figures. */
  heading(year: LgbfFigures): CellRange;
  /** The years of a council, oldest first, and the cell that names it; undefined when it is not in the sheet. */
  figuresOf(names: readonly string[]): { readonly named: CellRef; readonly years: readonly LgbfFigures[] } | undefined;
}

/** The years that have what CORP 1 is made of, oldest first. */
export const completeYears = <Place>(
  years: ReadonlyMap<FinancialYear, ReadonlyMap<LgbfName, Place>>,
  cellAt: (place: Place) => CellRef,
): readonly LgbfFigures[] =>
  [...years]
    .flatMap(([year, places]) => {
      const figures = new Map([...places].map(([name, place]) => [name, cellAt(place)]));
      const [support, gross] = [figures.get("support"), figures.get("gross")];
      return support && gross ? [{ year, support, gross, figures }] : [];
    })
    .sort((a, b) => (a.year < b.year ? -1 : 1));
