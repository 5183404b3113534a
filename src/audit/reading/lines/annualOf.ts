import type { CaseFigure, CaseMoneyPart } from "../../../model/businessCase";
import { isKnown, missing } from "../../../model/missing";
import { sumPounds, type Pounds } from "../../../model/money";
import type { MoneyRow } from "./moneyRow";

/** A line's amount and what it rests on. */
export interface AnnualFound {
  readonly figure: CaseFigure<Pounds>;
  readonly by: "own-column" | "last-year" | "sum-of-years" | "total-column" | "not-there";
}

/**
 * The amount of a line: that of its own column where it has one; else, from its years, the last year's figure for savings and running costs, which are then in full
 * effect, and the sum for a cost that comes once, in no cell unless only one year has a figure. A last year that is blank says no amount in full effect. `own`: the
 * figures of the row's years in order.
 */
export const annualOf = (row: MoneyRow, part: CaseMoneyPart, own: readonly CaseFigure<Pounds>[]): AnnualFound => {
  const { annual, total, at } = row;
  const isBlank = annual !== null && !isKnown(annual.value) && annual.value.missing === "blank";
  if (annual && (!isBlank || own.every(isEmpty))) return { figure: annual, by: "own-column" };
  const last = own.at(-1);
  if (!last)
    return total ? { figure: total, by: "total-column" } : { figure: { value: missing("blank"), at }, by: "not-there" };
  if (part !== "one-off-cost") return { figure: last, by: "last-year" };
  if (total && isKnown(total.value)) return { figure: total, by: "total-column" };
  return { figure: sumOfYears(own), by: "sum-of-years" };
};

/** The sum of the years that hold a figure: a blank one is a year without money. Missing where another is, and for a row of blanks. */
export const sumOfYears = (own: readonly CaseFigure<Pounds>[]): CaseFigure<Pounds> => {
  const filled = own.filter((figure) => !isEmpty(figure));
  const [first] = filled;
  if (!first) return { value: missing("blank"), at: own[0]?.at ?? null };
  const lost = filled.find(({ value }) => !isKnown(value));
  if (lost) return lost;
  const known = filled.flatMap(({ value, at }) => (isKnown(value) ? [{ value, at }] : []));
  const spent = known.filter(({ value }) => value !== 0);
  const [only] = spent;
  if (spent.length === 1 && only) return only;
  return { value: sumPounds(known.map(({ value }) => value)), at: known.length === 1 ? first.at : null };
};

const isEmpty = ({ value }: CaseFigure<Pounds>): boolean => !isKnown(value) && value.missing === "blank";
