import type { AmountRole, Basis, CostLine } from "../model/costTable";
import { isKnown, missing, type Maybe } from "../model/missing";
import type { Pounds } from "../model/money";
import { costOnBasis, type GrossIncomeNet } from "./costOnBasis";

/** What a line says in one of its money columns, in pounds. */
export const amountOf = (line: CostLine, role: AmountRole): Maybe<Pounds> =>
  line.amounts[role]?.value ?? missing("column-not-in-table");

const grossIncomeNetOf = (line: CostLine): GrossIncomeNet => ({
  gross: amountOf(line, "gross"),
  income: amountOf(line, "income"),
  net: amountOf(line, "net"),
});

/** A line's whole cost on a basis, in pounds. */
export const lineOnBasis = (line: CostLine, basis: Basis): Maybe<Pounds> => costOnBasis(grossIncomeNetOf(line), basis);

/** True when a line has money in it, on whatever basis; a blank line of a statutory return has none. */
export const hasMoney = (line: CostLine): boolean => Object.values(grossIncomeNetOf(line)).some(isKnown);
