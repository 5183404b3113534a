/*
 * The number at a place of a typed array; a place outside it is our own mistake. One function for each kind of array: a function that meets several is
 * twice as slow, and these run some twenty million times for a ledger of a million rows.
 */

/** The number at a place among whole numbers. */
export const entry = (numbers: Int32Array, place: number): number => {
  const number = numbers[place];
  if (number === undefined) throw outside(place, numbers.length);
  return number;
};

/** The number at a place among amounts. */
export const amountAt = (numbers: Float64Array, place: number): number => {
  const number = numbers[place];
  if (number === undefined) throw outside(place, numbers.length);
  return number;
};

/** The mark at a place. */
export const markAt = (marks: Uint8Array, place: number): number => {
  const mark = marks[place];
  if (mark === undefined) throw outside(place, marks.length);
  return mark;
};

const outside = (place: number, length: number): Error => new Error(`no place ${place} among ${length}`);
