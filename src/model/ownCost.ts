import type { Basis } from "./costTable";
import type { Maybe } from "./missing";
import type { Pounds } from "./money";
import type { FunctionCost } from "./result";

/** A council's cost as stated on the run's basis, and as it may be compared on either basis, in pounds. */
export interface OwnCost {
  readonly cost: FunctionCost;
  readonly stated: Maybe<Pounds>;
  readonly comparable: Readonly<Record<Basis, Maybe<Pounds>>>;
}
