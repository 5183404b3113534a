import type { CellValue, Grid } from "../../src/model/grid";
import type { Council, GssCode } from "../../src/model/council";
import type { Readable } from "../../src/read/readRequest";

/** What a test may say about a grid beyond its values; addresses as `row,column`. */
export interface GridFacts {
  readonly dates?: readonly string[];
  readonly percents?: readonly string[];
  readonly merged?: Grid["merged"];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly levels?: Readonly<Record<number, number>>;
}

/** A small grid from rows of values. */
export const gridOf = (sheet: string, rows: readonly (readonly CellValue[])[], facts: GridFacts = {}): Grid => {
  const texts: string[] = [];
  const scan: Grid["scan"] = (column, top, bottom, tell) => {
    for (let row = Math.max(1, top); row <= Math.min(bottom, rows.length); row++) {
      const value = rows[row - 1]?.[column - 1] ?? null;
      if (typeof value === "number") tell(row, "number", value);
      else if (typeof value === "string") tell(row, "text", texts.push(value) - 1);
      else if (typeof value === "boolean") tell(row, "boolean", value ? 1 : 0);
      else if (value !== null) tell(row, "error", 0);
    }
  };
  return {
    sheet,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    value: (row, column) => rows[row - 1]?.[column - 1] ?? null,
    isFormula: () => false,
    isDate: (row, column) => facts.dates?.includes(`${row},${column}`) ?? false,
    isPercent: (row, column) => facts.percents?.includes(`${row},${column}`) ?? false,
    merged: facts.merged ?? [],
    hiddenRows: new Set(facts.hiddenRows),
    hiddenColumns: new Set(facts.hiddenColumns),
    outlineLevel: (row) => (facts.levels?.[row] === undefined ? 0 : facts.levels[row]),
    scan,
    runs: (column, top, bottom, tell) => {
      scan(column, top, bottom, (row, kind, number) => {
        tell(row, kind, Float64Array.of(number), 0, 1);
      });
    },
    text: (place) => texts[place] ?? "",
  };
};

/** A workbook of visible grids, or with the named ones hidden. */
export const workbookOf = (grids: readonly Grid[], hidden: readonly string[] = []): Readable => ({
  grids,
  hidden: new Set(hidden),
  tables: [],
});

/** A council of which only the names matter here. */
export const councilOf = (code: string, name: string, ...otherNames: readonly string[]): Council => ({
  code: code as GssCode,
  name,
  otherNames,
  nation: "England",
  class: "shire-district",
  region: null,
  families: {},
});
