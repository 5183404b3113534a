import type { Adjustment } from "./adjustment";

/** Nothing in pounds: a reader turns each figure to our sign (cost positive, income negative) as it reads it. Kept so that the bridge says so. */
export const sign: Adjustment = { id: "sign", amount: () => 0 };
