import type { DataValidation, Worksheet } from "exceljs";
import { columnLetters } from "../../../../src/model/cells";
import { listCells, type ListName } from "./lists";

/**
 * Gives a column's cells between two rows a drop-down. It warns and never forbids: what is not known may be said in words. As one range, for the library joins
 * single cells into ranges that overlap.
 */
export const offerChoices = (
  sheet: Worksheet,
  column: number,
  [top, bottom]: readonly [number, number],
  list: ListName,
): void => {
  const letters = columnLetters(column);
  (sheet as WithValidations).dataValidations.add(`${letters}${top}:${letters}${bottom}`, {
    type: "list",
    allowBlank: true,
    formulae: [listCells(list)],
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: list,
    error: "This is not one of the choices of the list.",
  });
};

/** What the library's types leave out. */
type WithValidations = Worksheet & {
  readonly dataValidations: { readonly add: (range: string, validation: DataValidation) => void };
};
