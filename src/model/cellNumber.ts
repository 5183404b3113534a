import type { CellNumbers } from "./grid";

/** The number of a cell, in whichever kind of array the sheet keeps it; a place outside it is our own mistake. */
export const cellNumber = (numbers: CellNumbers, place: number): number => {
  const number = numbers[place];
  if (number === undefined) throw new Error(`no place ${place} among ${numbers.length}`);
  return number;
};
