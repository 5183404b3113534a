import type { AmountRole } from "../../../model/costTable";
import type { Inputs } from "../../../model/inputs";
import { isKnown } from "../../../model/missing";
import type { RawRow } from "../table/rawTable";

/** A row with the pounds of its amount roles that are known. */
export interface Valued {
  readonly row: RawRow;
  readonly pounds: ReadonlyMap<AmountRole, number>;
  /** One printed unit in pounds. */
  readonly unit: number;
}

/** The pounds of a row's known amounts. */
export const knownPounds = (
  amounts: Readonly<Partial<Record<AmountRole, { readonly value: unknown }>>>,
): ReadonlyMap<AmountRole, number> => {
  const pounds = new Map<AmountRole, number>();
  for (const role of ["gross", "income", "net"] as const) {
    const value = amounts[role]?.value;
    if (typeof value === "number" && isKnown(value)) pounds.set(role, value);
  }
  return pounds;
};

/** Whether a row is the sum of two others or more in every column, within rounding. Nothing is the sum of nothing. */
export const sumsTo = (total: Valued, lines: readonly Valued[], inputs: Inputs): boolean =>
  lines.length >= 2 && [...total.pounds.values()].some((pounds) => pounds !== 0) && agrees(total, lines, inputs);

/** Whether a row comes to what others do in every column, within rounding. */
export const agrees = (total: Valued, lines: readonly Valued[], inputs: Inputs): boolean => {
  for (const role of total.pounds.keys()) {
    const { difference, parts } = differenceFrom(total, lines, role);
    const tolerance = inputs.rounding_units_per_line * total.unit * (parts + 1);
    if (Math.abs(difference) > tolerance || (parts === 0 && total.pounds.get(role) !== 0)) return false;
  }
  return true;
};

/** What a row's amount of a role exceeds that of others by, in pounds, and how many of them have one. */
export const differenceFrom = (
  total: Valued,
  lines: readonly Valued[],
  role: AmountRole,
): { readonly difference: number; readonly parts: number } => {
  let [sum, parts] = [0, 0];
  for (const { pounds } of lines) {
    const part = pounds.get(role);
    if (part !== undefined) [sum, parts] = [sum + part, parts + 1];
  }
  const stated = total.pounds.get(role);
  return { difference: stated === undefined ? 0 : stated - sum, parts };
};
