import type { Basis } from "./costTable";
import type { GssCode } from "./council";
import type { Inputs } from "./inputs";
import type { Pounds } from "./money";
import type { FunctionId } from "./taxonomy";
import type { FinancialYear } from "./year";

/** Who a council is compared with. */
export type ComparatorRule =
  | { readonly by: "class" }
  | { readonly by: "family" }
  | { readonly by: "neighbours" }
  | { readonly by: "hand"; readonly codes: readonly GssCode[] };

/** Cost that the user moves across a function's border, in pounds: METHOD §3, core work in departments and non-core work. */
export interface ScopeAdjustment {
  readonly departmentsIn: Pounds;
  readonly nonCoreOut: Pounds;
}

/** What a run was asked to do; all of it is shown on the sheets. */
export interface Choices {
  readonly council: GssCode;
  readonly year: FinancialYear;
  readonly basis: Basis;
  readonly priceBase: FinancialYear;
  readonly comparators: ComparatorRule;
  readonly inputs: Inputs;
  /** Functions whose side of the boundary the user has changed. */
  readonly boundary: ReadonlyMap<FunctionId, boolean>;
  readonly scope: ReadonlyMap<FunctionId, ScopeAdjustment>;
  /** Stated by the user for the net saving; absent means not stated, which is not zero. */
  readonly implementationCost: Pounds | null;
  readonly displacementCost: Pounds | null;
  readonly savingsBanked: Pounds | null;
}
