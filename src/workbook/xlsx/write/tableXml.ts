import type { Sheet, Table } from "../../../report/sheetModel";
import { tableRef } from "../../layout/sheetLayout";
import { tableStyle } from "../../look/page";
import { escapedAttribute, escapedHeader, escapedText } from "../xml/escape";
import { spreadsheet, type Flavour } from "../xml/namespaces";
import { formulaInFile } from "./formulaInFile";

/** The table part. Headers equal the header cells exactly, or Excel calls the file damaged. */
export const tableXml = (sheet: Sheet, table: Table, id: number, flavour: Flavour): string => {
  const ref = tableRef(sheet, table);
  const headers = new Set(table.columns.map(({ header }) => header.toLowerCase()));
  if (headers.size < table.columns.length || headers.has(""))
    throw new Error(`the headers of ${table.name} are not unique`);
  const columns = table.columns.map(({ header }, index) => {
    const open = `<tableColumn id="${index + 1}" name="${escapedAttribute(escapedHeader(header))}"`;
    const formula = columnFormula(table, index);
    if (formula === undefined) return `${open}/>`;
    return `${open}><calculatedColumnFormula>${escapedText(formulaInFile(formula, table.name))}</calculatedColumnFormula></tableColumn>`;
  });
  return [
    `<table xmlns="${spreadsheet[flavour]}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo name="${tableStyle}" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>`,
    "</table>",
  ].join("");
};

/** The formula that every row of a column has, so that Excel fills it into rows that a person adds. */
const columnFormula = (table: Table, column: number): string | undefined => {
  const formulas = new Set(table.rows.map((cells) => cells[column]?.formula));
  return formulas.size === 1 ? [...formulas][0] : undefined;
};
