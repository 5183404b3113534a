import type { CellRef } from "../model/cells";
import { isKnown, missing, type Maybe } from "../model/missing";
import { sumPounds, type Pounds } from "../model/money";
import type { CaseGround } from "./caseGround";
import { amountCell } from "../model/amountCell";
import { totalsAmongClaims } from "./totalsAmongClaims";

/** Why the claims cannot be summed: there are none, one has no usable figure, one is negative, or one seems to be a total of others. */
export type ClaimDoubt = "none" | "unreadable" | "negative" | "total-among-claims";

/** The claim a year, as far as it can be told. */
export interface ClaimReading {
  /** The claims together; missing where that is in doubt. */
  readonly sure: Maybe<Pounds>;
  readonly doubt: ClaimDoubt | null;
  /** What the claims come to at the least, whatever the doubt turns out to be; missing where there is no figure at all. */
  readonly least: Maybe<Pounds>;
  /** The cells that the doubt is about. */
  readonly at: readonly CellRef[];
}

/** Reads the claims together, without taking a total for a saving or an unreadable figure for none. */
export const claimReading = ({ lines, inputs }: Pick<CaseGround, "lines" | "inputs">): ClaimReading => {
  const claims = lines("claim");
  const totals = totalsAmongClaims(claims, inputs.check_tolerance);
  const known = claims
    .filter((line) => !totals.includes(line))
    .flatMap(({ annual }) => (isKnown(annual.value) ? [annual.value] : []));
  const sum = sumPounds(known);
  const least = known.length > 0 ? sum : missing("not-stated");
  const inDoubt = (doubt: ClaimDoubt, at: readonly CellRef[]): ClaimReading => ({
    sure: missing(doubt === "none" ? "not-stated" : "not-comparable"),
    doubt,
    least,
    at,
  });
  if (claims.length === 0) return inDoubt("none", []);
  const unreadable = claims.filter(({ annual }) => !isKnown(annual.value));
  if (unreadable.length > 0) return inDoubt("unreadable", unreadable.map(amountCell));
  const negative = claims.filter(({ annual }) => isKnown(annual.value) && annual.value < 0);
  if (negative.length > 0) return inDoubt("negative", negative.map(amountCell));
  if (totals.length > 0) return inDoubt("total-among-claims", totals.map(amountCell));
  return { sure: sum, doubt: null, least, at: [] };
};
