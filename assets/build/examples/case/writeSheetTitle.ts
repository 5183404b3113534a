import type { Worksheet } from "exceljs";
import { asNote } from "../houseStyle";

/** Writes what a sheet is in A1 and how it is filled in in A2. */
export const writeSheetTitle = (sheet: Worksheet, title: string, note: string): void => {
  sheet.getCell("A1").value = title;
  sheet.getCell("A1").font = { name: "Arial", size: 14, bold: true, color: { argb: "FF1F3B4D" } };
  sheet.getCell("A2").value = note;
  asNote(sheet.getCell("A2"));
};
