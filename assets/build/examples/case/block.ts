import type { Worksheet } from "exceljs";
import { columnLetters } from "../../../../src/model/cells";
import { asBody, asHeader, asHeading, asTotal, cellsOf, percentage, wholeNumber } from "../houseStyle";
import { sumFormula } from "../sumFormula";
import type { Entries } from "./caseContent";

/** A heading, a header and rows as they stand one under another on a paper's sheet. */
export interface Block {
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly Entries[];
  /** The label of a row of live sums over these columns, counted from 1; absent for none. */
  readonly total?: { readonly label: string; readonly columns: readonly number[] };
}

/** Writes a block from a row down and returns the row after it, one left blank. */
export const writeBlock = (sheet: Worksheet, top: number, { heading, header, rows, total }: Block): number => {
  sheet.getCell(top, 1).value = heading;
  asHeading(sheet.getCell(top, 1));
  sheet.getRow(top + 1).values = [...header];
  cellsOf(sheet.getRow(top + 1), 1, header.length).forEach(asHeader);
  sheet.getRow(top + 1).height = 22;
  const first = top + 2;
  rows.forEach((entries, index) => {
    entries.forEach((entry, place) => {
      const cell = sheet.getCell(first + index, place + 1);
      cell.value = entry;
      asBody(cell, typeof entry === "number" && entry > 0 && entry < 1 ? percentage : wholeNumber);
      if (typeof entry !== "number") cell.alignment = { horizontal: "left", indent: place === 0 ? 0 : 1 };
    });
  });
  const after = first + rows.length;
  if (total === undefined) return after + 1;
  sheet.getCell(after, 1).value = total.label;
  for (const column of total.columns)
    sheet.getCell(after, column).value = {
      formula: sumFormula(
        columnLetters(column),
        rows.map((_, index) => first + index),
      ),
      result: rows.reduce((sum, entries) => sum + Number(entries[column - 1]), 0),
    };
  cellsOf(sheet.getRow(after), 1, header.length).forEach((cell) => asTotal(cell));
  return after + 2;
};
