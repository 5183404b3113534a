import { address } from "../../../model/cells";
import type { Cell, NumberFormat } from "../../../report/sheetModel";
import type { Look } from "../../look/cellLook";
import { isRetyped } from "../../look/isRetyped";
import { escapedControls, escapedText, needsSpace } from "../xml/escape";
import type { StyleBook } from "./styleBook";

/** What a cell inherits from its place. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly style: Look["style"];
  readonly format: NumberFormat;
  readonly wrap: boolean;
  /** Puts a formula into the form of the file, as `formulasInFile` does for the table that the cell stands in. */
  readonly inFile: (formula: string) => string;
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
    quoted: isTyped && isRetyped(String(cell.value)),
  });
  const formula = cell.formula === undefined ? "" : `<f>${escapedText(place.inFile(cell.formula))}</f>`;
  const open = `<c r="${address(place.row, place.column)}" s="${style}"`;
  const { value } = cell;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${address(place.row, place.column)} is not a number`);
    return `${open}>${formula}<v>${value === 0 ? 0 : value}</v></c>`;
  }
  if (typeof value === "boolean") return `${open} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (value.length > longestText) throw new Error(`${address(place.row, place.column)} holds too long a text`);
  const text = escapedText(escapedControls(value));
  if (formula !== "") return `${open} t="str">${formula}<v>${text}</v></c>`;
  if (value === "") return `${open}/>`;
  return `${open} t="inlineStr"><is><t${needsSpace(value) ? ' xml:space="preserve"' : ""}>${text}</t></is></c>`;
};

/** Excel's limit for the text of a cell. */
const longestText = 32_767;
