import { absoluteRange } from "../model/cells";
import type { Amount } from "../model/costTable";

/**
 * A live formula for an amount over the user's own cells, or undefined when none can make it again.
 * A cell that is blank, or holds text or an error, gives the shorthand for a missing figure and never 0.
 * `scale` is the expression for pounds per unit of the table; `amount.multiplier` gives only the sign.
 */
export const amountFormula = (amount: Amount, scale: string): string | undefined => {
  if (!amount.live || amount.plus.length === 0) return undefined;
  if (amount.plus.length > mostArguments || amount.minus.length > mostArguments) return undefined;
  const plus = amount.plus.map(absoluteRange);
  const minus = amount.minus.map(absoluteRange);
  const single = plus.length === 1 && !plus[0]?.includes(":");
  const sum = single && plus[0] !== undefined ? plus[0] : `SUM(${plus.join(",")})`;
  const difference = minus.length === 0 ? sum : `(${sum}-SUM(${minus.join(",")}))`;
  const formula = `IF(COUNT(${plus.join(",")})=0,"[x]",${amount.multiplier < 0 ? "-" : ""}${difference}*${scale})`;
  return formula.length > longestFormula ? undefined : formula;
};

/** Excel's limits: arguments of a function, and characters of a formula. */
const mostArguments = 255;
const longestFormula = 8_192;
