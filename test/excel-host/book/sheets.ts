import { HostError, invalidArgument } from "../protocol/hostError";
import { sheetOf, type Book } from "./book";
import { assertStructureIsFree } from "./guards";
import { renameInFormulas } from "./renameInFormulas";
import type { Sheet, Visibility } from "./sheet";
import { removeTable } from "./tables";

/** A new sheet at the end; without a name it is called as Excel calls it. */
export const addSheet = (book: Book, name?: string): Sheet => {
  assertStructureIsFree(book);
  const sheet = book.newSheet(name ?? freeName(book));
  assertSheetName(book, sheet.name);
  book.sheets.push(sheet);
  return sheet;
};

export const renameSheet = (book: Book, sheet: Sheet, name: string): void => {
  assertStructureIsFree(book);
  if (sheet.name === name) return;
  assertSheetName(book, name, sheet);
  const was = sheet.name;
  sheet.name = name;
  renameInFormulas(book, { sheet: was, to: name });
};

/** Takes the sheet away with its tables and charts; what referred to it becomes #REF!. */
export const deleteSheet = (book: Book, sheet: Sheet): void => {
  assertStructureIsFree(book);
  // Office.js refuses a very hidden sheet; it has to be shown first.
  if (sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  assertAnotherIsVisible(book, sheet);
  for (const table of book.tables.filter((one) => one.sheet === sheet)) removeTable(book, table);
  const place = book.sheets.indexOf(sheet);
  book.sheets = book.sheets.filter((one) => one !== sheet);
  sheet.isDeleted = true;
  for (const one of book.names.filter(({ scope }) => scope === sheet)) book.names.splice(book.names.indexOf(one), 1);
  for (const { charts } of book.sheets)
    for (const series of charts.flatMap((chart) => chart.series)) {
      if (series.values?.sheet === sheet) series.values = undefined;
      if (series.xValues?.sheet === sheet) series.xValues = undefined;
    }
  renameInFormulas(book, { sheet: sheet.name, to: undefined });
  if (book.activeSheet === sheet) activateNear(book, place);
};

export const moveSheet = (book: Book, sheet: Sheet, position: number): void => {
  assertStructureIsFree(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw invalidArgument(`There is no position ${position}.`);
  const others = book.sheets.filter((one) => one !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
};

export const showSheet = (book: Book, sheet: Sheet, visibility: Visibility): void => {
  assertStructureIsFree(book);
  if (visibility !== "Visible") assertAnotherIsVisible(book, sheet);
  sheet.visibility = visibility;
  if (visibility !== "Visible" && book.activeSheet === sheet) activateNear(book, book.sheets.indexOf(sheet));
};

export const activate = (book: Book, sheet: Sheet): void => {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `${sheet.name} is hidden.`);
  if (book.activeSheet !== sheet) book.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
};

const activateNear = (book: Book, place: number): void => {
  const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
  const near = visible.find((sheet) => book.sheets.indexOf(sheet) >= place) ?? visible.at(-1);
  if (near) activate(book, near);
};

const assertAnotherIsVisible = (book: Book, sheet: Sheet): void => {
  if (!book.sheets.some((one) => one !== sheet && one.visibility === "Visible"))
    throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
};

const assertSheetName = (book: Book, name: string, itself?: Sheet): void => {
  const isAllowed = name !== "" && name.length <= 31 && !/[[\]:*?/\\\u0000-\u001F]|^'|'$/u.test(name);
  if (!isAllowed || name.toLowerCase() === "history") throw invalidArgument(`"${name}" is no name for a sheet.`);
  const holder = sheetOf(book, name);
  if (holder && holder !== itself)
    throw new HostError("ItemAlreadyExists", `There is a sheet "${holder.name}" already.`);
};

const freeName = (book: Book): string => {
  let number = 1;
  while (sheetOf(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
};
