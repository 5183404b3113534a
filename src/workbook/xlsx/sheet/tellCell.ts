import type { CellReader } from "./cellReader";
import { serialFromIso } from "./isoDate";
import { indexFromBytes, numberFromBytes, numberFromText } from "./numberFromBytes";
import type { SheetSink } from "./sheetSink";
import { cellText, xmlText } from "./textFromBytes";

/** Tells the sink what the cell just read holds. A value that its type does not allow is refused: guessing would be a wrong figure. */
export const tellCell = (cell: CellReader, sink: SheetSink, date1904: boolean): void => {
  const { row, column, style, type, formula } = cell;
  const isFormula = formula !== undefined;
  if (isFormula) tellFormula(cell, sink);
  if (type === "n" && cell.hasValue && cell.valueText === undefined) {
    const value = numberFromBytes(cell.xml.bytes, cell.valueStart, cell.valueEnd);
    if (value !== undefined) return sink.number(row, column, style, isFormula, value);
  } else if (type === "s" && cell.hasValue && cell.valueText === undefined) {
    const index = indexFromBytes(cell.xml.bytes, cell.valueStart, cell.valueEnd);
    if (index !== undefined) return sink.sharedText(row, column, style, isFormula, index);
  }

  if (cell.inlineText !== undefined) {
    if (type !== "inlineStr") throw cell.unreadable("cell-value");
    return sink.text(row, column, style, isFormula, cellText(cell.inlineText));
  }
  const characters = cell.hasValue ? charactersOf(cell) : undefined;
  if (characters !== undefined && (type === "str" || type === "inlineStr"))
    return sink.text(row, column, style, isFormula, cellText(characters));
  const said = characters?.trim() ?? "";
  if (said === "") {
    if (isFormula) sink.uncalculated(row, column, style);
    return;
  }
  switch (type) {
    case "n":
      return sink.number(row, column, style, isFormula, allowed(cell, numberFromText(said)));
    case "s":
      return sink.sharedText(row, column, style, isFormula, allowed(cell, indexFromText(said)));
    case "b":
      return sink.boolean(row, column, style, isFormula, allowed(cell, truths.get(said)));
    case "d":
      return sink.date(row, column, style, isFormula, allowed(cell, serialFromIso(said, date1904)));
    default:
      return sink.error(row, column, style, isFormula, cellText(said));
  }
};

const tellFormula = ({ row, column, formula }: CellReader, sink: SheetSink): void => {
  if (formula?.area) sink.formulaArea(...formula.area);
  if (formula && sink.wantsFormulas) sink.formula(row, column, cellText(formula.text), formula.shared);
};

const charactersOf = (cell: CellReader): string =>
  cell.valueText ?? allowed(cell, xmlText(cell.xml.bytes, cell.valueStart, cell.valueEnd));

const allowed = <T>(cell: CellReader, value: T | undefined): T => {
  if (value === undefined) throw cell.unreadable("cell-value");
  return value;
};

const indexFromText = (text: string): number | undefined => (/^\d{1,10}$/u.test(text) ? Number(text) : undefined);

const truths: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);
