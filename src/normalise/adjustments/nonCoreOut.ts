import type { Adjustment } from "./adjustment";

/** Work booked here that is not of this function, as the user states it. */
export const nonCoreOut: Adjustment = { id: "non-core-out", amount: ({ cost }) => 0 - cost.nonCoreOut };
