/**
 * The expression of a sum of money, rounded to ten-thousandths where the sum itself is whole ones: payments and their reversals leave nothing, and not
 * the dust of binary fractions that differs between programs. `amount` is the sum in the unit of the cells.
 */
export const withoutDust = (sum: string, amount: number): string => {
  const parts = amount * 10_000;
  return Math.abs(parts - Math.round(parts)) < 1e-3 ? `ROUND(${sum},4)` : `(${sum})`;
};
