/**
 * A row for each of the places (0 to 1, ascending), so that marks of a diameter do not hide each other: 0 is the middle row, 1 and −1 the rows
 * beside it, and so on to `rows` of them. Where all are taken, marks overlap in the middle.
 */
export const dodge = (places: readonly number[], diameter: number, rows: number): readonly number[] => {
  const taken = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  return places.map((place) => {
    const free = Math.max(
      0,
      taken.findIndex((last) => place - last >= diameter),
    );
    taken[free] = place;
    return free % 2 === 1 ? (free + 1) / 2 : 0 - free / 2;
  });
};
