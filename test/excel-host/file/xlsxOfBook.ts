import { Workbook, type Cell, type Worksheet } from "exceljs";
import { formulaInFile } from "../../../src/workbook/xlsx/write/formulaInFile";
import { addressOf } from "../book/area";
import type { Book } from "../book/book";
import { tableAt } from "../book/tableAt";
import type { CellFormat, Sheet } from "../book/sheet";
import type { Json } from "../protocol/messages";
import { charactersOf } from "./columnWidth";
import { withDefinedNames } from "./withDefinedNames";

/** The workbook as a file, written by exceljs so that our own writer has no part in it. Charts are left out: exceljs writes none. */
export const xlsxOfBook = async (book: Book): Promise<Uint8Array> => {
  const file = new Workbook();
  for (const sheet of book.sheets) {
    const made = file.addWorksheet(sheet.name);
    addTables(book, sheet, made);
    addCells(book, sheet, made);
    addShape(sheet, made);
  }
  return withDefinedNames(new Uint8Array(await file.xlsx.writeBuffer()), book);
};

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const addShape = (sheet: Sheet, made: Worksheet): void => {
  made.state = states[sheet.visibility];
  for (const [column, points] of sheet.columnWidths) made.getColumn(column + 1).width = charactersOf(points);
  for (const column of sheet.hiddenColumns) made.getColumn(column + 1).hidden = true;
  for (const [row, points] of sheet.rowHeights) made.getRow(row + 1).height = points;
  for (const row of sheet.hiddenRows) made.getRow(row + 1).hidden = true;
  for (const area of sheet.merged) made.mergeCells(addressOf(area));
  const { frozen } = sheet;
  const look = { showGridLines: sheet.showGridlines };
  made.views = frozen
    ? [
        {
          ...look,
          state: "frozen",
          xSplit: frozen.right === 16_383 ? 0 : frozen.right + 1,
          ySplit: frozen.bottom === 1_048_575 ? 0 : frozen.bottom + 1,
        },
      ]
    : [{ ...look, state: "normal" }];
  if (sheet.pageLayout.get("orientation") === "Landscape") made.pageSetup.orientation = "landscape";
};

const addTables = (book: Book, sheet: Sheet, made: Worksheet): void => {
  for (const { name, area, columns, settings, sheet: of } of book.tables) {
    if (of !== sheet) continue;
    made.addTable({
      name,
      ref: addressOf({ ...area, bottom: area.top, right: area.left }),
      headerRow: true,
      style: { theme: tableStyle(settings.get("style")), showRowStripes: settings.get("showBandedRows") !== false },
      columns: columns.map((column) => ({
        name: column.name,
        filterButton: settings.get("showFilterButton") !== false,
      })),
      rows: Array.from({ length: area.bottom - area.top }, () => columns.map(() => null)),
    });
  }
};

const tableStyle = (style: Json | undefined): "TableStyleMedium2" | "TableStyleLight1" =>
  style === "TableStyleLight1" ? style : "TableStyleMedium2";

const addCells = (book: Book, sheet: Sheet, made: Worksheet): void => {
  for (const [row, column, value] of sheet.values.entries())
    made.getCell(row + 1, column + 1).value =
      typeof value === "object" ? { error: value.error as "#N/A" } : typeof value === "string" ? inFile(value) : value;
  for (const [row, column, formula] of sheet.formulas.entries())
    made.getCell(row + 1, column + 1).value = {
      formula: formulaInFile(formula.slice(1), tableAt(book, sheet, row, column)?.name),
      date1904: false,
    };
  for (const [row, column, numFmt] of sheet.numberFormats.entries()) made.getCell(row + 1, column + 1).numFmt = numFmt;
  for (const [row, column, format] of sheet.formats.entries()) look(made.getCell(row + 1, column + 1), format);
};

/** exceljs takes `_x005F_` and its like for characters; Excel's own spelling keeps them what they are. */
const inFile = (text: string): string => text.replaceAll(/_(?=x[\dA-F]{4}_)/giu, "_x005F_");

const look = (cell: Cell, format: CellFormat): void => {
  cell.font = {
    bold: format["font/bold"] === true,
    italic: format["font/italic"] === true,
    underline: format["font/underline"] === "Single",
    name: textOr(format["font/name"], "Calibri"),
    size: typeof format["font/size"] === "number" ? format["font/size"] : 11,
    color: { argb: argb(textOr(format["font/color"], "#000000")) },
  };
  const fill = textOr(format["fill/color"], "#FFFFFF");
  if (fill !== "#FFFFFF") cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(fill) } };
  cell.alignment = {
    wrapText: format["wrapText"] === true,
    vertical: alignments(["top", "middle", "bottom"], format["verticalAlignment"]),
    horizontal: alignments(["left", "center", "right"], format["horizontalAlignment"]),
  };
  if (format["protection/locked"] === false) cell.protection = { locked: false };
};

const textOr = (value: Json | undefined, otherwise: string): string => (typeof value === "string" ? value : otherwise);

const argb = (colour: string): string => `FF${colour.slice(1)}`;

const alignments = <W extends string>(words: readonly [W, ...W[]], value: Json | undefined): W => {
  const word = textOr(value, "").toLowerCase();
  return (
    words.find((one) => one === (word === "center" && words.includes("middle" as W) ? "middle" : word)) ?? words[0]
  );
};
