import { isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import type { Benchmark, FunctionResult } from "../model/result";

/** Back-office cost in pounds on the run's basis, and its share of total expenditure with and without the corporate and democratic core. METHOD §2. */
export const backOfficeOf = (functions: readonly FunctionResult[], total: Maybe<Pounds>): Benchmark["backOffice"] => {
  const rows = inside(functions);
  const all = sumOf(rows.map((row) => row.pounds));
  const withoutCore = sumOf(
    rows.filter(({ cost }) => cost.function !== "corporate-democratic-core").map((row) => row.pounds),
  );
  return { pounds: all, share: ratio(all, total), shareWithoutCore: ratio(withoutCore, total) };
};

/** Pounds of back-office cost that can be compared over all pounds of it, both by size whatever their sign, on the run's basis. METHOD §6. */
export const comparableShareOf = (functions: readonly FunctionResult[]): Maybe => {
  const rows = inside(functions).filter((row) => isKnown(row.pounds));
  const size = (some: readonly FunctionResult[]): Maybe =>
    sumOf(some.map((row) => (isKnown(row.pounds) ? pounds(Math.abs(row.pounds)) : row.pounds)));
  const comparable = rows.filter((row) => row.comparable);
  return ratio(comparable.length === 0 && rows.length > 0 ? 0 : size(comparable), size(rows));
};

const inside = (functions: readonly FunctionResult[]): readonly FunctionResult[] =>
  functions.filter(({ cost }) => cost.level === "function" && cost.inBackOffice);

const sumOf = (amounts: readonly Maybe<Pounds>[]): Maybe<Pounds> => {
  const known = amounts.filter(isKnown);
  if (known.length === 0) return amounts[0] ?? missing("line-not-in-table");
  let sum = 0;
  for (const amount of known) sum += amount;
  return pounds(sum);
};

const ratio = (part: Maybe, whole: Maybe): Maybe => {
  if (!isKnown(part)) return part;
  if (!isKnown(whole)) return whole;
  return whole === 0 ? missing("divides-by-zero") : part / whole;
};
