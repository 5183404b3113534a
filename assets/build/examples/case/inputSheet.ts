import type { Cell, Workbook, Worksheet } from "exceljs";
import { columnLetters } from "../../../../src/model/cells";
import { asBody, asHeader, cellsOf, setUpPrinting, wholeNumber } from "../houseStyle";
import type { Entries } from "./caseContent";
import { fitHeight } from "./fitHeight";
import type { ListName } from "./lists";
import { offerChoices } from "./offerChoices";
import { writeSheetTitle } from "./writeSheetTitle";

export const inputHeaderRow = 4;

/** A column to fill in. */
export interface InputColumn {
  readonly name: string;
  readonly width: number;
  /** Pounds unless said otherwise. */
  readonly holds?: "words" | "pounds" | "share" | "count" | ListName;
}

/** A sheet of one table to fill in, with a title and a note above. */
export interface InputSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly InputColumn[];
  readonly rows: readonly Entries[];
  /** Rows that the table has at the least, the empty ones below. */
  readonly least: number;
}

/** Adds a sheet whose table is an Excel table with cells to fill, headers that stay in view and drop-downs where there is a choice. */
export const addInputSheet = (
  workbook: Workbook,
  { name, title, note, columns, rows, least }: InputSheet,
): Worksheet => {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: 1, ySplit: inputHeaderRow, showGridLines: false }],
  });
  writeSheetTitle(sheet, title, note);
  const height = Math.max(least, rows.length);
  sheet.addTable({
    name: name.replaceAll(" ", "_"),
    ref: `A${inputHeaderRow}`,
    headerRow: true,
    style: { theme: null as never, showRowStripes: false },
    columns: columns.map((column) => ({ name: column.name })),
    rows: Array.from({ length: height }, (_, row) => columns.map((_column, index) => rows[row]?.[index] ?? null)),
  });
  cellsOf(sheet.getRow(inputHeaderRow), 1, columns.length).forEach(asHeader);
  sheet.getRow(inputHeaderRow).height = 32;
  columns.forEach(({ width, holds = "pounds" }, index) => {
    sheet.getColumn(index + 1).width = width;
    for (let row = 1; row <= height; row += 1)
      asInput(sheet.getCell(inputHeaderRow + row, index + 1), formats[holds] ?? "@");
    const list = listOf(holds);
    if (list) offerChoices(sheet, index + 1, [inputHeaderRow + 1, inputHeaderRow + height], list);
  });
  for (let row = 1; row <= height; row += 1) fitHeight(sheet.getRow(inputHeaderRow + row), columns);
  setUpPrinting(
    sheet,
    `A1:${columnLetters(columns.length)}${inputHeaderRow + height}`,
    `${inputHeaderRow}:${inputHeaderRow}`,
  );
  return sheet;
};

/** A cell to fill in: pale yellow and ruled. */
export const asInput = (cell: Cell, format: string): void => {
  asBody(cell, format);
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF9E3" } };
  const rule = { style: "thin", color: { argb: "FFD9D2B6" } } as const;
  cell.border = { top: rule, bottom: rule, left: rule, right: rule };
  cell.alignment = { vertical: "middle", ...(format === "@" ? { horizontal: "left", indent: 1, wrapText: true } : {}) };
};

const formats: Readonly<Partial<Record<string, string>>> = { pounds: wholeNumber, share: "0.0%", count: "#,##0" };

const listOf = (holds: NonNullable<InputColumn["holds"]>): ListName | undefined =>
  holds === "words" || holds in formats ? undefined : (holds as ListName);
