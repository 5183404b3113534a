import type { Column, Report, Sheet } from "../sheetModel";
import { formulaOf, type Formula } from "./formula";
import { abovePlace, cellPlace, columnsOf } from "./places";

/** A formula where it stands. One that fills a column is given once, at its first cell. */
export interface PlacedFormula {
  readonly sheet: Sheet;
  readonly place: string;
  readonly text: string;
  readonly parts: Formula;
  /** Null above the table. */
  readonly column: Column | null;
  /** Row of the table's body, from 0. */
  readonly row: number;
}

/** Every formula of a report, those of a whole column once. */
export const formulasIn = (report: Report): readonly PlacedFormula[] => [
  ...report.sheets.flatMap((sheet) =>
    sheet.above.flatMap(({ formula }, index) =>
      formula === undefined
        ? []
        : [{ sheet, place: abovePlace(index), text: formula, parts: formulaOf(formula), column: null, row: index }],
    ),
  ),
  ...columnsOf(report).flatMap(({ sheet, column, index, cells }) => {
    let above: string | undefined;
    return cells.flatMap(({ formula: text }, row) => {
      if (text === undefined || text === above) return [];
      above = text;
      return [{ sheet, place: cellPlace(sheet, row, index), text, parts: formulaOf(text), column, row }];
    });
  }),
];
