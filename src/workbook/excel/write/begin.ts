import type { Question } from "../ask";
import { addressOf } from "../block";
import { headerRow, type Sheet } from "../../../report/sheetModel";
import { ourComment } from "../../layout/namedCells";
import { lastRow } from "../../layout/sheetLayout";
import { tableStyle } from "../../look/page";
import { journalCells, journalSheet } from "./journal";
import type { Plan } from "./plan";
import { typedText } from "./typed";

/** The letters that this workbook writes in by default. */
export interface BaseFont {
  readonly name: string;
  readonly size: number;
}

/**
 * Adds what formulas refer to: the sheets, their tables with headers, the names. The order matters, because Excel does not take back what it did
 * before an error: the sheets come under passing names, then the journal, and only then anything changes that was there before.
 */
export const begin =
  ({ change: { add: report }, journal, names }: Plan): Question<BaseFont | null> =>
  ({ workbook }) => {
    const { worksheets, tables } = workbook;
    const added = journal.added.map(({ passing }) => worksheets.add(passing));
    const cells = journalCells(journal);
    const noted = worksheets.add(journalSheet).getRange(`A1:A${cells.length}`);
    noted.values = cells.map((cell) => [cell]);

    for (const { was, now } of journal.sheetsAway) worksheets.getItem(was).name = now;
    for (const { was, now } of journal.tablesAway) tables.getItem(was).name = now;
    added.forEach((sheet, index) => {
      sheet.name = report.sheets[index]?.name ?? "";
    });
    added.forEach((sheet, index) => {
      const described = report.sheets[index];
      if (described) addTable(sheet, described);
    });
    names.forEach(({ name, refersTo }, index) => {
      if (!journal.names[index]?.before) workbook.names.add(name, `=${refersTo}`, ourComment);
      else {
        const known = workbook.names.getItem(name);
        known.formula = `=${refersTo}`;
        known.comment = ourComment;
      }
    });

    const font = added[0]?.getRange("A1").format.font;
    font?.load("name,size");
    return () => (font ? { name: font.name, size: font.size } : null);
  };

const addTable = (sheet: Excel.Worksheet, described: Sheet): void => {
  const { table } = described;
  if (!table) return;
  const top = headerRow(described);
  const right = table.columns.length;
  const header = sheet.getRange(addressOf({ top, left: 1, bottom: top, right }));
  header.values = [table.columns.map((column) => typedText(column.header))];
  const made = sheet.tables.add(addressOf({ top, left: 1, bottom: lastRow(described), right }), true);
  made.name = table.name;
  made.style = tableStyle;
  made.showBandedRows = false;
};
