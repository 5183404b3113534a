import { shiftedFormula } from "./shiftedFormula";
import type { SheetSink } from "./sheetSink";

/** Keeps the text of every formula cell, keyed `row,column`; a cell of a shared formula gets the text that stands for it there. */
export class FormulaSink implements SheetSink {
  readonly wantsFormulas = true;
  readonly formulas = new Map<string, string>();
  private readonly groups = new Map<number, { readonly row: number; readonly column: number; readonly text: string }>();

  formula(row: number, column: number, text: string, shared: number | undefined): void {
    if (shared !== undefined && text !== "") this.groups.set(shared, { row, column, text });
    const group = shared !== undefined && text === "" ? this.groups.get(shared) : undefined;
    const own = group ? shiftedFormula(group.text, row - group.row, column - group.column) : text;
    this.formulas.set(`${row},${column}`, own);
  }

  row(): void {}
  number(): void {}
  date(): void {}
  sharedText(): void {}
  text(): void {}
  boolean(): void {}
  error(): void {}
  uncalculated(): void {}
  formulaArea(): void {}
  columns(): void {}
  otherRowsHidden(): void {}
  merged(): void {}
}
