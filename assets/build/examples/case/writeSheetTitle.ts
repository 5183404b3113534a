import type { Worksheet } from "exceljs";
import { asNote, asTitle } from "../houseStyle";

/** Writes what a sheet is in A1 and how it is filled in in A2. */
export const writeSheetTitle = (sheet: Worksheet, title: string, note: string): void => {
  sheet.getCell("A1").value = title;
  asTitle(sheet.getCell("A1"));
  sheet.getCell("A2").value = note;
  asNote(sheet.getCell("A2"));
};
