import { absoluteRange } from "../model/cells";
import type { Amount } from "../model/costTable";
import { rowSumFormula, type LedgerNames, type NotAsked } from "./ledger/rowSumFormula";

/** Why no formula can make an amount again. */
export type NotLive = "stored-as-text" | "too-many-cells" | NotAsked;

/**
 * A live formula for an amount over the user's own cells, or why none can make it again.
 * Cells that are blank, or hold text or an error, give the shorthand for a missing figure and never 0.
 * `scale` is the expression for pounds per unit of the table; `amount.multiplier` gives only the sign.
 */
export const amountFormula = (
  amount: Amount,
  scale: string,
  ledger: LedgerNames,
): { readonly formula: string } | NotLive => {
  if (!amount.live || amount.plus.length === 0) return "stored-as-text";
  if (amount.plus.length > mostArguments || amount.minus.length > mostArguments) return "too-many-cells";
  const made = amount.where ? rowSumFormula(amount, amount.where, ledger) : cellSum(amount);
  if (typeof made === "string") return made;
  const formula = `IF(${made.count}=0,"[x]",${amount.multiplier < 0 ? "-" : ""}${made.sum}*${scale})`;
  return formula.length > longestFormula ? "too-many-cells" : { formula };
};

const cellSum = (amount: Amount): { readonly count: string; readonly sum: string } => {
  const plus = amount.plus.map(absoluteRange);
  const minus = amount.minus.map(absoluteRange);
  const single = plus.length === 1 && !plus[0]?.includes(":");
  const sum = single && plus[0] !== undefined ? plus[0] : `SUM(${plus.join(",")})`;
  return {
    count: `COUNT(${plus.join(",")})`,
    sum: minus.length === 0 ? sum : `(${sum}-SUM(${minus.join(",")}))`,
  };
};

/** Excel's limits: arguments of a function, and characters of a formula. */
const mostArguments = 255;
const longestFormula = 8_192;
