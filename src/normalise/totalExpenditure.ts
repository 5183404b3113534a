import type { CellRef } from "../model/cells";
import type { Amount, Basis, CostTable } from "../model/costTable";
import { isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";

/** Total expenditure in pounds, and the cells that it can be made from again. */
export interface TotalExpenditure {
  readonly value: Maybe<Pounds>;
  /** Null when the total was read from a list of volumes, or there is none. */
  readonly amount: Amount | null;
  /** The cell of a total that stands in a list of volumes. */
  readonly at: CellRef | null;
}

/**
 * The council's total expenditure as the table states it on a basis. Net without a stated net total is gross plus income. A workbook that
 * gives the total only among its volumes (`gross-expenditure`) is taken at its word. Lines are never summed into a total: they may not be all.
 */
export const totalExpenditure = (table: CostTable, basis: Basis): TotalExpenditure => {
  for (const { whole, amounts } of table.totals) {
    const amount = !whole ? undefined : basis === "gross" ? amounts.gross : (known(amounts.net) ?? netOf(amounts));
    if (amount && isKnown(amount.value)) return { value: amount.value, amount, at: null };
  }
  const volume = table.drivers.find(({ kind, value }) => kind === `${basis}-expenditure` && isKnown(value));
  return {
    value: volume && isKnown(volume.value) ? pounds(volume.value) : missing("line-not-in-table"),
    amount: null,
    at: volume?.at ?? null,
  };
};

const known = (amount: Amount | undefined): Amount | undefined =>
  amount && isKnown(amount.value) ? amount : undefined;

/** Gross and income in one amount, which needs one multiplier; income printed as a positive number is taken away. */
const netOf = ({ gross, income }: { readonly gross?: Amount; readonly income?: Amount }): Amount | undefined => {
  if (!gross || !income || !isKnown(gross.value) || !isKnown(income.value)) return undefined;
  const sign = Math.sign(income.multiplier) === Math.sign(gross.multiplier) ? 1 : -1;
  return {
    value: pounds(gross.value + income.value),
    plus: [...gross.plus, ...(sign === 1 ? income.plus : income.minus)],
    minus: [...gross.minus, ...(sign === 1 ? income.minus : income.plus)],
    multiplier: gross.multiplier,
    live: gross.live && income.live && Math.abs(gross.multiplier) === Math.abs(income.multiplier),
  };
};
