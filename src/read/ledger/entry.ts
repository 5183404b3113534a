/** The number at a place of a typed array; a place outside it is our own mistake. */
export const entry = (numbers: Float64Array | Int32Array | Uint8Array, place: number): number => {
  const number = numbers[place];
  if (number === undefined) throw new Error(`no place ${place} among ${numbers.length}`);
  return number;
};
