import { address } from "../../../model/cells";
import type { Cell, NumberFormat } from "../../../report/sheetModel";
import { escapedControls, escapedText, needsSpace } from "../xml/escape";
import { formulaInFile } from "./formulaInFile";
import type { Look } from "./look";
import type { StyleBook } from "./styleBook";

/** What a cell inherits from its place. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly style: Look["style"];
  readonly format: NumberFormat;
  readonly wrap: boolean;
  /** The table whose rows the cell stands in, or that stands on its sheet. */
  readonly table: string | undefined;
  readonly inTable: boolean;
}

/** A cell as it stands in the sheet's data: a number, text inline, or a formula with the value that the core computed. */
export const cellXml = (cell: Cell, place: CellPlace, book: StyleBook): string => {
  const isTyped = cell.formula === undefined && typeof cell.value === "string";
  const style = book.indexOf({
    style: cell.link === undefined ? (cell.style ?? place.style) : "link",
    format: cell.format ?? place.format,
    wrap: place.wrap,
    inTable: place.inTable,
    quoted: isTyped && wouldBeRetyped(String(cell.value)),
  });
  const formula = cell.formula === undefined ? "" : `<f>${escapedText(formulaInFile(cell.formula, place.table))}</f>`;
  const open = `<c r="${address(place.row, place.column)}" s="${style}"`;
  switch (typeof cell.value) {
    case "number":
      if (!Number.isFinite(cell.value)) throw new Error(`${address(place.row, place.column)} is not a number`);
      return `${open}>${formula}<v>${cell.value === 0 ? 0 : cell.value}</v></c>`;
    case "boolean":
      return `${open} t="b">${formula}<v>${cell.value ? 1 : 0}</v></c>`;
    case "string":
      if (cell.value.length > longestText) throw new Error(`${address(place.row, place.column)} holds too long a text`);
      return formula === ""
        ? cell.value === ""
          ? `${open}/>`
          : `${open} t="inlineStr"><is><t${spaceOf(cell.value)}>${escapedText(escapedControls(cell.value))}</t></is></c>`
        : `${open} t="str">${formula}<v>${escapedText(escapedControls(cell.value))}</v></c>`;
  }
};

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

const spaceOf = (text: string): string => (needsSpace(text) ? ' xml:space="preserve"' : "");

/** Text that Excel would read as a formula or a number if somebody pressed Enter in its cell. */
const wouldBeRetyped = (text: string): boolean =>
  /^[=+\-@']/u.test(text) || (text.trim() !== "" && !Number.isNaN(Number(text)));
