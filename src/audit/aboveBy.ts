import { pounds, type Pounds } from "../model/money";

/** True when an amount is above another by more than arithmetic may leave between two sums, as a part of them. */
export const isAbove = (one: number, other: number, tolerance: number): boolean =>
  one - other > tolerance * Math.abs(other);

/** By how much, in pounds, never less than nothing. */
export const aboveBy = (one: number, other: number): Pounds => pounds(Math.max(0, one - other));
