import { isKnown } from "../../../model/missing";
import type { MoneyRow } from "./moneyRow";

/** Fewer years tell nothing. */
const fewestYears = 4;

/**
 * A cost of which no words say whether it comes once: one that ends in the first half of the years comes once, one that is there in the last year and in most of the others
 * runs on. Any other stays as it is.
 */
export const byShape = (row: MoneyRow): MoneyRow => {
  if (row.part !== "cost" || row.years.length < fewestYears) return row;
  const spent = [...row.years]
    .sort((one, other) => one.year.number - other.year.number)
    .map(({ figure }) => isKnown(figure.value) && figure.value !== 0);
  const half = Math.ceil(spent.length / 2);
  if (!spent.includes(true)) return row;
  if (!spent.slice(half).includes(true))
    return { ...row, part: "one-off-cost", because: `${row.because}; it ends in the first half of the years` };
  return spent.at(-1) === true && spent.filter(Boolean).length >= half
    ? { ...row, part: "running-cost", because: `${row.because}; it runs to the last year` }
    : row;
};
