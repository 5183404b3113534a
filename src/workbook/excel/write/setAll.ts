/**
 * Gives every cell of a range the same: Excel takes one value for all of them, which the declarations of Office.js, that ask for an array of the
 * range's size, do not tell.
 */
export const setAll = (range: Excel.Range, same: { readonly numberFormat: string }): void =>
  void Object.assign(range, same);
